"""GET /ims/image/{filepath}/metadata. Generated from operation pims_list_metadata: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_metadata_list import PimsMetadataList

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_list_metadata",
    "GET",
    "/ims/image/{filepath}/metadata",
    success={200: PimsMetadataList},
    errors=(404,),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/metadata",
        operation="pims_list_metadata",
    )


def parse(response: Response) -> PimsMetadataList:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsMetadataList.from_dict, PimsMetadataList.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> PimsMetadataList:
    """List the raw metadata of an image.

    Keys and values as they stand in the file, before the server makes sense of them.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The metadata.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_list_metadata.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> PimsMetadataList:
    """List the raw metadata of an image; see `sync`."""
    return parse(await client.send(request(filepath)))
