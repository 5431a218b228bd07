"""DELETE /api/tag/{id}.json. Generated from operation delete_tag: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.tag_command import TagCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_tag",
    "DELETE",
    "/api/tag/{id}.json",
    success={200: TagCommand},
    errors=(401, 403, 404, 500),
    parameters={"task": "task"},
)


def request(id: int, *, task: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/tag/{segment(id)}.json",
        query=pairs((("task", task),)),
        operation="delete_tag",
    )


def parse(response: Response) -> TagCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, TagCommand.from_dict, TagCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, *, task: int | None = None) -> TagCommand:
    """Delete a tag and take it off all objects.

    For the owner who may also write each object that carries it, and for administrators. While an
    object that carried the tag is gone but its association is not, it is a 500.

    Args:
        id: Id of the tag.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.

    Returns:
        The tag as it was.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: delete_tag.
    """
    return parse(client.send(request(id, task=task)))


async def asyncio(client: AsyncClient, id: int, *, task: int | None = None) -> TagCommand:
    """Delete a tag and take it off all objects; see `sync`."""
    return parse(await client.send(request(id, task=task)))
