"""GET /api/user/{id}/userannotation/count.json. Generated from operation count_user_annotations_by_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.annotation_total import AnnotationTotal

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "count_user_annotations_by_user",
    "GET",
    "/api/user/{id}/userannotation/count.json",
    success={200: AnnotationTotal},
    errors=(400, 401, 403, 404),
    parameters={"project": "project"},
)


def request(id: int, *, project: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/user/{segment(id)}/userannotation/count.json",
        query=pairs((("project", project),)),
        operation="count_user_annotations_by_user",
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


def sync(client: Client, id: int, *, project: int | None = None) -> AnnotationTotal:
    """Count the user annotations of a user.

    For the user in person and administrators; with a project for its managers too.

    Args:
        id: Id of the author.
        project: Count those of this project alone.

    Returns:
        The number.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: count_user_annotations_by_user.
    """
    return parse(client.send(request(id, project=project)))


async def asyncio(client: AsyncClient, id: int, *, project: int | None = None) -> AnnotationTotal:
    """Count the user annotations of a user; see `sync`."""
    return parse(await client.send(request(id, project=project)))
