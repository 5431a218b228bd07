"""PUT /api/reviewedannotation/{id}.json. Generated from operation update_reviewed_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.reviewed_annotation_update import ReviewedAnnotationUpdate

OPERATION = Operation(
    "update_reviewed_annotation",
    "PUT",
    "/api/reviewedannotation/{id}.json",
    success={200: ReviewedAnnotationCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(id: int, body: ReviewedAnnotationUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/reviewedannotation/{segment(id)}.json",
        body=body,
        operation="update_reviewed_annotation",
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


def sync(
    client: Client, id: int, body: ReviewedAnnotationUpdate | Mapping[str, Any]
) -> ReviewedAnnotationCommand:
    """Replace a reviewed annotation.

    For its reviewer, as a user (not a guest). Read, change, send back: created becomes null and status
    0 when left out. `terms` replaces the terms; `term`, as reads name them too, is not looked at. A
    missing location is a 500, as is naming the parent of another reviewed annotation.

    Args:
        id: Id of the reviewed annotation.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The annotation as saved.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: update_reviewed_annotation.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: ReviewedAnnotationUpdate | Mapping[str, Any]
) -> ReviewedAnnotationCommand:
    """Replace a reviewed annotation; see `sync`."""
    return parse(await client.send(request(id, body)))
