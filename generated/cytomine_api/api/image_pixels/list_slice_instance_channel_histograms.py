"""GET /api/sliceinstance/{id}/channelhistogram.json. Generated from operation list_slice_instance_channel_histograms: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.plane_histogram_collection import PlaneHistogramCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_slice_instance_channel_histograms",
    "GET",
    "/api/sliceinstance/{id}/channelhistogram.json",
    success={200: PlaneHistogramCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"n_bins": "nBins", "max": "max", "offset": "offset"},
)


def request(
    id: int, *, n_bins: int | None = None, max: int | None = None, offset: int | None = None
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/sliceinstance/{segment(id)}/channelhistogram.json",
        query=pairs((("nBins", n_bins), ("max", max), ("offset", offset))),
        operation="list_slice_instance_channel_histograms",
    )


def parse(response: Response) -> PlaneHistogramCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PlaneHistogramCollection.from_dict, PlaneHistogramCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, id: int, *, n_bins: int | None = None, max: int | None = None, offset: int | None = None
) -> PlaneHistogramCollection:
    """List the histograms of the channels at the plane of a slice in a project.

    Open to members of the project. A row for each channel at the depth and time of the slice; each
    sample of RGB counts as a channel.

    Args:
        id: Id of the slice instance.
        n_bins: Number of equal parts of the range of values, a power of 2; another number is a 500.
            Never more than there are values.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The histograms.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_slice_instance_channel_histograms.
    """
    return parse(client.send(request(id, n_bins=n_bins, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    n_bins: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> PlaneHistogramCollection:
    """List the histograms of the channels at the plane of a slice in a project; see `sync`."""
    return parse(await client.send(request(id, n_bins=n_bins, max=max, offset=offset)))
