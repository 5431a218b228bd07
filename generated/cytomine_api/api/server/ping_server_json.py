"""GET /server/ping.json. Generated from operation ping_server_json: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.server_info import ServerInfo

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "ping_server_json",
    "GET",
    "/server/ping.json",
    success={200: ServerInfo},
    errors=(401, 500),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/server/ping.json",
        operation="ping_server_json",
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
    """Ask whether the server runs, by the other path.

    As `ping_server`, under the name that other routes would have.

    Returns:
        It runs.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: ping_server_json.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> ServerInfo:
    """Ask whether the server runs, by the other path; see `sync`."""
    return parse(await client.send(request()))
