"""GET /api/imageserver.json. Generated from operation list_image_servers: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_image_servers",
    "GET",
    "/api/imageserver.json",
    success={},
    errors=(401, 404),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/imageserver.json",
        operation="list_image_servers",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client) -> None:
    """List the image servers.

    Only older servers have it, those that could use more than one image server.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: list_image_servers.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> None:
    """List the image servers; see `sync`."""
    return parse(await client.send(request()))
