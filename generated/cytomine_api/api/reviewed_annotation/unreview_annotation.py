"""DELETE /api/annotation/{id}/review.json. Generated from operation unreview_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "unreview_annotation",
    "DELETE",
    "/api/annotation/{id}/review.json",
    success={200: ReviewedAnnotationCommand},
    errors=(400, 401, 403),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/annotation/{segment(id)}/review.json",
        operation="unreview_annotation",
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
    """Take back that an annotation was accepted.

    For the reviewer of the image who accepted it. The path names what was accepted, not the reviewed
    annotation, which is deleted. An annotation that was not accepted, or is unknown, is a 400.

    Args:
        id: Id of the annotation, user or reviewed.

    Returns:
        The reviewed annotation as it was, without its terms.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).

    Source: unreview_annotation.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> ReviewedAnnotationCommand:
    """Take back that an annotation was accepted; see `sync`."""
    return parse(await client.send(request(id)))
