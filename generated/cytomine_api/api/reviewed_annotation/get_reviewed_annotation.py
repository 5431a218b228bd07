"""GET /api/reviewedannotation/{id}.json. Generated from operation get_reviewed_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.reviewed_annotation import ReviewedAnnotation

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_reviewed_annotation",
    "GET",
    "/api/reviewedannotation/{id}.json",
    success={200: ReviewedAnnotation},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/reviewedannotation/{segment(id)}.json",
        operation="get_reviewed_annotation",
    )


def parse(response: Response) -> ReviewedAnnotation:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ReviewedAnnotation.from_dict, ReviewedAnnotation.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> ReviewedAnnotation:
    """Get a reviewed annotation.

    Open to members of the project.

    Args:
        id: Id of the reviewed annotation.

    Returns:
        The annotation.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_reviewed_annotation.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> ReviewedAnnotation:
    """Get a reviewed annotation; see `sync`."""
    return parse(await client.send(request(id)))
