"""GET /ims/image/{filepath}/info. Generated from operation pims_get_image_full_info: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_image_full import PimsImageFull

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_image_full_info",
    "GET",
    "/ims/image/{filepath}/info",
    success={200: PimsImageFull},
    errors=(404, 500),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/info",
        operation="pims_get_image_full_info",
    )


def parse(response: Response) -> PimsImageFull:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsImageFull.from_dict, PimsImageFull.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> PimsImageFull:
    """Get all facts about an image.

    Image, channels, instrument, associated images and files in one answer. Some versions answer 500 to
    images without a file for spectral access; ask for the parts then.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The image.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).
        ServerError: The image server failed, or met input it does not check (500).

    Source: pims_get_image_full_info.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> PimsImageFull:
    """Get all facts about an image; see `sync`."""
    return parse(await client.send(request(filepath)))
