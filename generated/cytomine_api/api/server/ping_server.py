"""GET /server/ping. Generated from operation ping_server: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.server_info import ServerInfo

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "ping_server",
    "GET",
    "/server/ping",
    success={200: ServerInfo},
    errors=(401, 500),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/server/ping",
        operation="ping_server",
    )


def parse(response: Response) -> ServerInfo:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ServerInfo.from_dict, ServerInfo.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> ServerInfo:
    """Ask whether the server runs.

    Open to everybody: wrong keys do not matter, but a broken bearer token is refused even here. Outside
    `/api`, so the path has no `.json`.

    Returns:
        It runs.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: ping_server.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> ServerInfo:
    """Ask whether the server runs; see `sync`."""
    return parse(await client.send(request()))
