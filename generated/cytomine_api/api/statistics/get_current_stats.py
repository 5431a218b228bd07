"""GET /api/stats/currentStats.json. Generated from operation get_current_stats: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.current_statistics import CurrentStatistics

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_current_stats",
    "GET",
    "/api/stats/currentStats.json",
    success={200: CurrentStatistics},
    errors=(401, 403),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/stats/currentStats.json",
        operation="get_current_stats",
    )


def parse(response: Response) -> CurrentStatistics:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, CurrentStatistics.from_dict, CurrentStatistics.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> CurrentStatistics:
    """Get what goes on right now.

    For administrators with an open session. Connections are not kept by this generation, so nobody ever
    counts as online.

    Returns:
        The figures.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).

    Source: get_current_stats.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> CurrentStatistics:
    """Get what goes on right now; see `sync`."""
    return parse(await client.send(request()))
