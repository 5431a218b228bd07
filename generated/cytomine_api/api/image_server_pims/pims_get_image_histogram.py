"""GET /ims/image/{filepath}/histogram/per-image. Generated from operation pims_get_image_histogram: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segments

from cytomine_api.models.pims_histogram import PimsHistogram

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_image_histogram",
    "GET",
    "/ims/image/{filepath}/histogram/per-image",
    success={200: PimsHistogram},
    errors=(400, 404, 422),
    parameters={"n_bins": "n_bins", "full_range": "full_range"},
)


def request(filepath: str, *, n_bins: int | None = None, full_range: bool | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/histogram/per-image",
        query=pairs((("n_bins", n_bins), ("full_range", full_range))),
        operation="pims_get_image_histogram",
    )


def parse(response: Response) -> PimsHistogram:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsHistogram.from_dict, PimsHistogram.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, filepath: str, *, n_bins: int | None = None, full_range: bool | None = None
) -> PimsHistogram:
    """Get the histogram of an image.

    Of all channels and planes together.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        n_bins: Bins of the full range, a power of 2; more than there are intensities counts as that
            many.
        full_range: Keep empty bins at both ends.

    Returns:
        The histogram.

    Raises:
        InvalidError: There is no such channel, plane, tier or tile, the picture would be too large, no
            size was asked for, a shape is no WKT, bins are no power of 2, or the file has no role.
            (400).
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).
        InvalidError: A value does not parse or is out of its range; the answer says which, and what it
            should be (422).

    Source: pims_get_image_histogram.
    """
    return parse(client.send(request(filepath, n_bins=n_bins, full_range=full_range)))


async def asyncio(
    client: AsyncClient, filepath: str, *, n_bins: int | None = None, full_range: bool | None = None
) -> PimsHistogram:
    """Get the histogram of an image; see `sync`."""
    return parse(await client.send(request(filepath, n_bins=n_bins, full_range=full_range)))
