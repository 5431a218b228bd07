"""PUT /api/storage/{id}.json. Generated from operation update_storage: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.storage_command import StorageCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.storage_update import StorageUpdate

OPERATION = Operation(
    "update_storage",
    "PUT",
    "/api/storage/{id}.json",
    success={200: StorageCommand},
    errors=(400, 401, 403, 404, 415),
)


def request(id: int, body: StorageUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/storage/{segment(id)}.json",
        body=body,
        operation="update_storage",
    )


def parse(response: Response) -> StorageCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, StorageCommand.from_dict, StorageCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: StorageUpdate | Mapping[str, Any]) -> StorageCommand:
    """Replace a storage.

    For those who have ADMINISTRATION on it, and administrators with an open session. Read, change, send
    back: created becomes null when left out, and the id in the body selects the storage. Another `user`
    moves no rights: the new owner cannot read it, the old one keeps everything.

    Args:
        id: Id of the storage.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The storage as saved.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).

    Source: update_storage.
    """
    return parse(client.send(request(id, body)))


async def asyncio(client: AsyncClient, id: int, body: StorageUpdate | Mapping[str, Any]) -> StorageCommand:
    """Replace a storage; see `sync`."""
    return parse(await client.send(request(id, body)))
