"""GET /ims/image/{filepath}/histogram/per-plane/z/{z_slices}/t/{timepoints}/bounds. Generated from operation pims_list_plane_histogram_bounds: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment, segments

from cytomine_api.models.pims_plane_histogram_bounds_list import PimsPlaneHistogramBoundsList

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_list_plane_histogram_bounds",
    "GET",
    "/ims/image/{filepath}/histogram/per-plane/z/{z_slices}/t/{timepoints}/bounds",
    success={200: PimsPlaneHistogramBoundsList},
    errors=(400, 404, 422),
    parameters={"channels": "channels"},
)


def request(filepath: str, z_slices: int, timepoints: int, *, channels: list[int] | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/histogram/per-plane/z/{segment(z_slices)}/t/{segment(timepoints)}/bounds",
        query=pairs((("channels", channels),)),
        operation="pims_list_plane_histogram_bounds",
    )


def parse(response: Response) -> PimsPlaneHistogramBoundsList:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, PimsPlaneHistogramBoundsList.from_dict, PimsPlaneHistogramBoundsList.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, filepath: str, z_slices: int, timepoints: int, *, channels: list[int] | None = None
) -> PimsPlaneHistogramBoundsList:
    """List the ranges of intensities of a plane.

    A range for each channel at one depth and time.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        z_slices: Focal plane, counted from 0.
        timepoints: Point in time, counted from 0.
        channels: Channels to answer, by index (samples count one by one); all by default, an unknown
            one is a 400.

    Returns:
        The ranges.

    Raises:
        InvalidError: There is no such channel, plane, tier or tile, the picture would be too large, no
            size was asked for, a shape is no WKT, bins are no power of 2, or the file has no role.
            (400).
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).
        InvalidError: A value does not parse or is out of its range; the answer says which, and what it
            should be (422).

    Source: pims_list_plane_histogram_bounds.
    """
    return parse(client.send(request(filepath, z_slices, timepoints, channels=channels)))


async def asyncio(
    client: AsyncClient, filepath: str, z_slices: int, timepoints: int, *, channels: list[int] | None = None
) -> PimsPlaneHistogramBoundsList:
    """List the ranges of intensities of a plane; see `sync`."""
    return parse(await client.send(request(filepath, z_slices, timepoints, channels=channels)))
