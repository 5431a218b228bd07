"""GET /ims/image/{filepath}/info/image. Generated from operation pims_get_image_info: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_image import PimsImage

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_image_info",
    "GET",
    "/ims/image/{filepath}/info/image",
    success={200: PimsImage},
    errors=(404,),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/info/image",
        operation="pims_get_image_info",
    )


def parse(response: Response) -> PimsImage:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsImage.from_dict, PimsImage.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> PimsImage:
    """Get the main facts about an image.

    Size, depth and calibration, as the file says.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The image.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_get_image_info.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> PimsImage:
    """Get the main facts about an image; see `sync`."""
    return parse(await client.send(request(filepath)))
