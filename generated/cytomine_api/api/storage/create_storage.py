"""POST /api/storage.json. Generated from operation create_storage: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.bulk_reply import BulkReply
from cytomine_api.models.storage_command import StorageCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.storage_create import StorageCreate

OPERATION = Operation(
    "create_storage",
    "POST",
    "/api/storage.json",
    success={200: StorageCommand | BulkReply},
    errors=(400, 401, 403, 500),
)


def request(body: StorageCreate | list[StorageCreate] | list[dict[str, Any]] | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/storage.json",
        body=body,
        operation="create_storage",
    )


def parse(response: Response) -> StorageCommand | BulkReply:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: one_of(
                value,
                (
                    StorageCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            StorageCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, body: StorageCreate | list[StorageCreate] | list[dict[str, Any]] | Mapping[str, Any]
) -> StorageCommand | BulkReply:
    """Create storages.

    For users (not guests). The caller becomes owner, with READ, WRITE and ADMINISTRATION. With an open
    administrator session the owner must be named by `user`, and then only that account gets rights. In
    an array, an entry that is refused by the write itself (no name) makes the whole call a 500 and
    saves nothing; a guest gets a 200 whose status is 400.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The storage; or, for an array, what became of its entries.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_storage.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient, body: StorageCreate | list[StorageCreate] | list[dict[str, Any]] | Mapping[str, Any]
) -> StorageCommand | BulkReply:
    """Create storages; see `sync`."""
    return parse(await client.send(request(body)))
