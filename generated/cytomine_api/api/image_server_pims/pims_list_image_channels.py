"""GET /ims/image/{filepath}/info/channels. Generated from operation pims_list_image_channels: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_channel_list import PimsChannelList

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_list_image_channels",
    "GET",
    "/ims/image/{filepath}/info/channels",
    success={200: PimsChannelList},
    errors=(404,),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/info/channels",
        operation="pims_list_image_channels",
    )


def parse(response: Response) -> PimsChannelList:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsChannelList.from_dict, PimsChannelList.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> PimsChannelList:
    """List the channels of an image.

    Samples count one by one: a colour image has three.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The channels.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_list_image_channels.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> PimsChannelList:
    """List the channels of an image; see `sync`."""
    return parse(await client.send(request(filepath)))
