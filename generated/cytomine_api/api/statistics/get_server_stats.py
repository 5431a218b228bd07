"""GET /api/stats/all.json. Generated from operation get_server_stats: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.server_statistics import ServerStatistics

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_server_stats",
    "GET",
    "/api/stats/all.json",
    success={200: ServerStatistics},
    errors=(401, 403),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/stats/all.json",
        operation="get_server_stats",
    )


def parse(response: Response) -> ServerStatistics:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ServerStatistics.from_dict, ServerStatistics.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> ServerStatistics:
    """Get how much the server holds.

    For administrators with an open session.

    Returns:
        The figures.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).

    Source: get_server_stats.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> ServerStatistics:
    """Get how much the server holds; see `sync`."""
    return parse(await client.send(request()))
