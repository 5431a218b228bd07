"""DELETE /api/reviewedannotation/{id}.json. Generated from operation delete_reviewed_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_reviewed_annotation",
    "DELETE",
    "/api/reviewedannotation/{id}.json",
    success={200: ReviewedAnnotationCommand},
    errors=(401, 403, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/reviewedannotation/{segment(id)}.json",
        operation="delete_reviewed_annotation",
    )


def parse(response: Response) -> ReviewedAnnotationCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ReviewedAnnotationCommand.from_dict, ReviewedAnnotationCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> ReviewedAnnotationCommand:
    """Delete a reviewed annotation.

    For its reviewer, as a user (not a guest). What it was made from stays. An id that is no number is a
    500.

    Args:
        id: Id of the reviewed annotation.

    Returns:
        The annotation as it was, without its terms.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: delete_reviewed_annotation.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> ReviewedAnnotationCommand:
    """Delete a reviewed annotation; see `sync`."""
    return parse(await client.send(request(id)))
