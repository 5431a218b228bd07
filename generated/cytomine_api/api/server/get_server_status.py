"""GET /status.json. Generated from operation get_server_status: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.server_status import ServerStatus

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_server_status",
    "GET",
    "/status.json",
    success={200: ServerStatus},
    errors=(401,),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/status.json",
        operation="get_server_status",
    )


def parse(response: Response) -> ServerStatus:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ServerStatus.from_dict, ServerStatus.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> ServerStatus:
    """Get the state of the core.

    Open to everybody, but an installation does not forward the path to the core and answers it with its
    web page. Use `ping_server`.

    Returns:
        It runs.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).

    Source: get_server_status.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> ServerStatus:
    """Get the state of the core; see `sync`."""
    return parse(await client.send(request()))
