"""GET /ims/image/{filepath}/info/normalized-pyramid. Generated from operation pims_get_normalized_pyramid: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_pyramid import PimsPyramid

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_normalized_pyramid",
    "GET",
    "/ims/image/{filepath}/info/normalized-pyramid",
    success={200: PimsPyramid},
    errors=(404,),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/info/normalized-pyramid",
        operation="pims_get_normalized_pyramid",
    )


def parse(response: Response) -> PimsPyramid:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsPyramid.from_dict, PimsPyramid.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> PimsPyramid:
    """Get the tiers of the regular pyramid.

    The pyramid as viewers want it, whatever is in the file: tiles of 256 pixels, each tier half the one
    below. Normalized tiles are addressed by it.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The pyramid.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_get_normalized_pyramid.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> PimsPyramid:
    """Get the tiers of the regular pyramid; see `sync`."""
    return parse(await client.send(request(filepath)))
