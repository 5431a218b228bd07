"""GET /ims/image/{filepath}/histogram/per-image/bounds. Generated from operation pims_get_image_histogram_bounds: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.histogram_bounds import HistogramBounds

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_image_histogram_bounds",
    "GET",
    "/ims/image/{filepath}/histogram/per-image/bounds",
    success={200: HistogramBounds},
    errors=(404,),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/histogram/per-image/bounds",
        operation="pims_get_image_histogram_bounds",
    )


def parse(response: Response) -> HistogramBounds:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, HistogramBounds.from_dict, HistogramBounds.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> HistogramBounds:
    """Get the range of intensities of an image.

    Of all channels and planes together.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The range.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_get_image_histogram_bounds.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> HistogramBounds:
    """Get the range of intensities of an image; see `sync`."""
    return parse(await client.send(request(filepath)))
