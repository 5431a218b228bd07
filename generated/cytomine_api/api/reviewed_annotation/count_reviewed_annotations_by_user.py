"""GET /api/user/{id}/reviewedannotation/count.json. Generated from operation count_reviewed_annotations_by_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_total import AnnotationTotal

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "count_reviewed_annotations_by_user",
    "GET",
    "/api/user/{id}/reviewedannotation/count.json",
    success={200: AnnotationTotal},
    errors=(400, 401),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/user/{segment(id)}/reviewedannotation/count.json",
        operation="count_reviewed_annotations_by_user",
    )


def parse(response: Response) -> AnnotationTotal:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationTotal.from_dict, AnnotationTotal.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> AnnotationTotal:
    """Count the reviewed annotations of the caller.

    Open to all accounts. What counts are annotations that the caller drew, whoever the path names.

    Args:
        id: Not looked at.

    Returns:
        The number.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).

    Source: count_reviewed_annotations_by_user.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> AnnotationTotal:
    """Count the reviewed annotations of the caller; see `sync`."""
    return parse(await client.send(request(id)))
