"""GET /ims/image/{filepath}/histogram/per-channels/bounds. Generated from operation pims_list_channel_histogram_bounds: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segments

from cytomine_api.models.pims_channel_histogram_bounds_list import PimsChannelHistogramBoundsList

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_list_channel_histogram_bounds",
    "GET",
    "/ims/image/{filepath}/histogram/per-channels/bounds",
    success={200: PimsChannelHistogramBoundsList},
    errors=(400, 404, 422),
    parameters={"channels": "channels"},
)


def request(filepath: str, *, channels: list[int] | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/histogram/per-channels/bounds",
        query=pairs((("channels", channels),)),
        operation="pims_list_channel_histogram_bounds",
    )


def parse(response: Response) -> PimsChannelHistogramBoundsList:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, PimsChannelHistogramBoundsList.from_dict, PimsChannelHistogramBoundsList.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, filepath: str, *, channels: list[int] | None = None
) -> PimsChannelHistogramBoundsList:
    """List the ranges of intensities of the channels.

    A range for each channel, of all planes together.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
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

    Source: pims_list_channel_histogram_bounds.
    """
    return parse(client.send(request(filepath, channels=channels)))


async def asyncio(
    client: AsyncClient, filepath: str, *, channels: list[int] | None = None
) -> PimsChannelHistogramBoundsList:
    """List the ranges of intensities of the channels; see `sync`."""
    return parse(await client.send(request(filepath, channels=channels)))
