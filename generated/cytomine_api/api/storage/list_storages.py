"""GET /api/storage.json. Generated from operation list_storages: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.storage_collection import StorageCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_storages",
    "GET",
    "/api/storage.json",
    success={200: StorageCollection},
    errors=(400, 401, 500),
    parameters={"all": "all", "max": "max", "offset": "offset"},
)


def request(*, all: bool | None = None, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/storage.json",
        query=pairs((("all", all), ("max", max), ("offset", offset))),
        operation="list_storages",
    )


def parse(response: Response) -> StorageCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, StorageCollection.from_dict, StorageCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, *, all: bool | None = None, max: int | None = None, offset: int | None = None
) -> StorageCollection:
    """List storages.

    Open to everybody with an account: those one has a right on. Administrators, too, see others only
    with `all`. In the order of their ids.

    Args:
        all: With an open administrator session, every storage; without one it changes nothing.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The storages.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_storages.
    """
    return parse(client.send(request(all=all, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, *, all: bool | None = None, max: int | None = None, offset: int | None = None
) -> StorageCollection:
    """List storages; see `sync`."""
    return parse(await client.send(request(all=all, max=max, offset=offset)))
