"""GET /ims/info. Generated from operation pims_get_server_info: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.pims_server import PimsServer

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_server_info",
    "GET",
    "/ims/info",
    success={200: PimsServer},
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/ims/info",
        operation="pims_get_server_info",
    )


def parse(response: Response) -> PimsServer:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsServer.from_dict, PimsServer.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> PimsServer:
    """Get the version of the image server.

    With its settings, the limit on the size of pictures among them.

    Returns:
        The server.

    Source: pims_get_server_info.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> PimsServer:
    """Get the version of the image server; see `sync`."""
    return parse(await client.send(request()))
