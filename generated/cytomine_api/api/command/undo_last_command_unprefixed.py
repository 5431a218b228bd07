"""GET /command/undo.json. Generated from operation undo_last_command_unprefixed: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.undone_change_collection import UndoneChangeCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "undo_last_command_unprefixed",
    "GET",
    "/command/undo.json",
    success={200: UndoneChangeCollection},
    errors=(400, 401, 404, 500),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/command/undo.json",
        operation="undo_last_command_unprefixed",
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
    """Undo the last change of the account, outside the prefix.

    As `undo_last_command`; without credentials it is a 500. An installation forwards only `/api` to the
    core and answers this path with its web page, so use the other.

    Returns:
        What was undone.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: undo_last_command_unprefixed.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> UndoneChangeCollection:
    """Undo the last change of the account, outside the prefix; see `sync`."""
    return parse(await client.send(request()))
