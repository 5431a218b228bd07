"""DELETE /api/userannotation/{id}.json. Generated from operation delete_user_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_command import AnnotationCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_user_annotation",
    "DELETE",
    "/api/userannotation/{id}.json",
    success={200: AnnotationCommand},
    errors=(401, 403, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/userannotation/{segment(id)}.json",
        operation="delete_user_annotation",
    )


def parse(response: Response) -> AnnotationCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationCommand.from_dict, AnnotationCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> AnnotationCommand:
    """Delete a user annotation.

    For those who may edit it. Its links to terms and tracks, comments, properties, descriptions, files
    and tags go with it; reviewed annotations made from it stay. An id that is no number is a 500.
    Without valid credentials: as for `get_user_annotation`.

    Args:
        id: Id of the user annotation.

    Returns:
        The annotation as it was.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: delete_user_annotation.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> AnnotationCommand:
    """Delete a user annotation; see `sync`."""
    return parse(await client.send(request(id)))
