"""POST /api/userannotation/{annotation}/comment.json. Generated from operation create_annotation_comment: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_comment_command import AnnotationCommentCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.annotation_comment_create import AnnotationCommentCreate

OPERATION = Operation(
    "create_annotation_comment",
    "POST",
    "/api/userannotation/{annotation}/comment.json",
    success={200: AnnotationCommentCommand},
    errors=(400, 401, 403, 404, 500),
)


def request(annotation: int, body: AnnotationCommentCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/userannotation/{segment(annotation)}/comment.json",
        body=body,
        operation="create_annotation_comment",
    )


def parse(response: Response) -> AnnotationCommentCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationCommentCommand.from_dict, AnnotationCommentCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, annotation: int, body: AnnotationCommentCreate | Mapping[str, Any]
) -> AnnotationCommentCommand:
    """Comment on a user annotation.

    For users (not guests) among the members; in a restricted project for the author of the annotation,
    in a read-only one for managers. No mail is sent. There is no way to change or delete a comment.
    Without valid credentials: as for `list_annotation_comments`.

    Args:
        annotation: Id of the user annotation that is talked about.
        body: What to send; a plain mapping is taken as it is.

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

    Source: create_annotation_comment.
    """
    return parse(client.send(request(annotation, body)))


async def asyncio(
    client: AsyncClient, annotation: int, body: AnnotationCommentCreate | Mapping[str, Any]
) -> AnnotationCommentCommand:
    """Comment on a user annotation; see `sync`."""
    return parse(await client.send(request(annotation, body)))
