"""GET /api/connectionFrequency.json. Generated from operation list_connection_frequencies: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.connection_time_slot_collection import ConnectionTimeSlotCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_connection_frequencies",
    "GET",
    "/api/connectionFrequency.json",
    success={200: ConnectionTimeSlotCollection},
    errors=(400, 401, 403, 500),
    parameters={
        "period": "period",
        "after_than": "afterThan",
        "before_than": "beforeThan",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    *,
    period: str,
    after_than: int | None = None,
    before_than: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/connectionFrequency.json",
        query=pairs(
            (
                ("period", period),
                ("afterThan", after_than),
                ("beforeThan", before_than),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="list_connection_frequencies",
    )


def parse(response: Response) -> ConnectionTimeSlotCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ConnectionTimeSlotCollection.from_dict, ConnectionTimeSlotCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    period: str,
    after_than: int | None = None,
    before_than: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ConnectionTimeSlotCollection:
    """Count the connections to all projects by time.

    For administrators with an open session.

    Args:
        period: Length of a slot of time; another value is a 500.
        after_than: Only from this time on; milliseconds since 1970 (UTC).
        before_than: Only up to this time, else up to now; milliseconds since 1970 (UTC).
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The counts.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_connection_frequencies.
    """
    return parse(
        client.send(
            request(period=period, after_than=after_than, before_than=before_than, max=max, offset=offset)
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    period: str,
    after_than: int | None = None,
    before_than: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ConnectionTimeSlotCollection:
    """Count the connections to all projects by time; see `sync`."""
    return parse(
        await client.send(
            request(period=period, after_than=after_than, before_than=before_than, max=max, offset=offset)
        )
    )
