"""GET /ims/image/{filepath}/info/associated. Generated from operation pims_list_associated_images: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_associated_image_list import PimsAssociatedImageList

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_list_associated_images",
    "GET",
    "/ims/image/{filepath}/info/associated",
    success={200: PimsAssociatedImageList},
    errors=(404,),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/info/associated",
        operation="pims_list_associated_images",
    )


def parse(response: Response) -> PimsAssociatedImageList:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsAssociatedImageList.from_dict, PimsAssociatedImageList.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> PimsAssociatedImageList:
    """List the pictures beside an image.

    Pictures the file holds besides the image: of the slide, of its label, and a thumb. Only the empty
    list was seen.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The pictures.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_list_associated_images.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> PimsAssociatedImageList:
    """List the pictures beside an image; see `sync`."""
    return parse(await client.send(request(filepath)))
