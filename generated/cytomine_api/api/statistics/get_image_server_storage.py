"""GET /api/stats/imageserver/total.json. Generated from operation get_image_server_storage: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.image_server_storage import ImageServerStorage

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_image_server_storage",
    "GET",
    "/api/stats/imageserver/total.json",
    success={200: ImageServerStorage},
    errors=(401, 403),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/stats/imageserver/total.json",
        operation="get_image_server_storage",
    )


def parse(response: Response) -> ImageServerStorage:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ImageServerStorage.from_dict, ImageServerStorage.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> ImageServerStorage:
    """Get the disk space of the image server.

    For administrators with an open session.

    Returns:
        The figures.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).

    Source: get_image_server_storage.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> ImageServerStorage:
    """Get the disk space of the image server; see `sync`."""
    return parse(await client.send(request()))
