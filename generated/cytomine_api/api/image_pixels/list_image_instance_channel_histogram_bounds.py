"""GET /api/imageinstance/{id}/channelhistogram/bounds.json. Generated from operation list_image_instance_channel_histogram_bounds: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.channel_histogram_bounds_collection import ChannelHistogramBoundsCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_image_instance_channel_histogram_bounds",
    "GET",
    "/api/imageinstance/{id}/channelhistogram/bounds.json",
    success={200: ChannelHistogramBoundsCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(id: int, *, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(id)}/channelhistogram/bounds.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_image_instance_channel_histogram_bounds",
    )


def parse(response: Response) -> ChannelHistogramBoundsCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ChannelHistogramBoundsCollection.from_dict, ChannelHistogramBoundsCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, id: int, *, max: int | None = None, offset: int | None = None
) -> ChannelHistogramBoundsCollection:
    """List the intensity bounds of the channels of an image in a project.

    Open to members of the project. A row for each channel over all its planes; each sample of RGB
    counts as a channel.

    Args:
        id: Id of the image instance.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The bounds.

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

    Source: list_image_instance_channel_histogram_bounds.
    """
    return parse(client.send(request(id, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, id: int, *, max: int | None = None, offset: int | None = None
) -> ChannelHistogramBoundsCollection:
    """List the intensity bounds of the channels of an image in a project; see `sync`."""
    return parse(await client.send(request(id, max=max, offset=offset)))
