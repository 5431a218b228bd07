"""GET /command/redo.json. Generated from operation redo_last_command_unprefixed: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.undone_change_collection import UndoneChangeCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "redo_last_command_unprefixed",
    "GET",
    "/command/redo.json",
    success={200: UndoneChangeCollection},
    errors=(401, 500),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/command/redo.json",
        operation="redo_last_command_unprefixed",
    )


def parse(response: Response) -> UndoneChangeCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UndoneChangeCollection.from_dict, UndoneChangeCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> UndoneChangeCollection:
    """Redo what the account undid last, outside the prefix.

    As `redo_last_command`, with the limits of `undo_last_command_unprefixed`.

    Returns:
        What was done again.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: redo_last_command_unprefixed.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> UndoneChangeCollection:
    """Redo what the account undid last, outside the prefix; see `sync`."""
    return parse(await client.send(request()))
