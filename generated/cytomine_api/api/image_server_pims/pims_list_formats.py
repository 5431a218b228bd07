"""GET /ims/formats. Generated from operation pims_list_formats: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.pims_format_list import PimsFormatList

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_list_formats",
    "GET",
    "/ims/formats",
    success={200: PimsFormatList},
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/ims/formats",
        operation="pims_list_formats",
    )


def parse(response: Response) -> PimsFormatList:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsFormatList.from_dict, PimsFormatList.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> PimsFormatList:
    """List the formats.

    All formats the image server knows, by id; the one it makes of several files itself is left out.

    Returns:
        The formats.

    Source: pims_list_formats.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> PimsFormatList:
    """List the formats; see `sync`."""
    return parse(await client.send(request()))
