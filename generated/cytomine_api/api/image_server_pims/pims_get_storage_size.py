"""GET /ims/storage/size.json. Generated from operation pims_get_storage_size: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.pims_storage_size import PimsStorageSize

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_storage_size",
    "GET",
    "/ims/storage/size.json",
    success={200: PimsStorageSize},
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/ims/storage/size.json",
        operation="pims_get_storage_size",
    )


def parse(response: Response) -> PimsStorageSize:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsStorageSize.from_dict, PimsStorageSize.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> PimsStorageSize:
    """Get the disk use in its old form.

    As the core reads it; `get_image_server_storage` of the core tells the same.

    Returns:
        The disk use.

    Source: pims_get_storage_size.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> PimsStorageSize:
    """Get the disk use in its old form; see `sync`."""
    return parse(await client.send(request()))
