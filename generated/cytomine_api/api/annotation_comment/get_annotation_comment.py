"""GET /api/userannotation/{annotation}/comment/{id}.json. Generated from operation get_annotation_comment: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_comment import AnnotationComment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_annotation_comment",
    "GET",
    "/api/userannotation/{annotation}/comment/{id}.json",
    success={200: AnnotationComment},
    errors=(400, 401, 403, 404, 500),
)


def request(annotation: int, id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/userannotation/{segment(annotation)}/comment/{segment(id)}.json",
        operation="get_annotation_comment",
    )


def parse(response: Response) -> AnnotationComment:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationComment.from_dict, AnnotationComment.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, annotation: int, id: int) -> AnnotationComment:
    """Get a comment.

    Open to members of the project of the annotation that the path names. Without valid credentials: as
    for `list_annotation_comments`.

    Args:
        annotation: Id of the user annotation that is talked about.
        id: Id of the comment; it is found whichever annotation is named.

    Returns:
        The comment.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: get_annotation_comment.
    """
    return parse(client.send(request(annotation, id)))


async def asyncio(client: AsyncClient, annotation: int, id: int) -> AnnotationComment:
    """Get a comment; see `sync`."""
    return parse(await client.send(request(annotation, id)))
