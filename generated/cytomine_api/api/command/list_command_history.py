"""GET /api/commandhistory.json. Generated from operation list_command_history: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import items
from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.command_history_entry import CommandHistoryEntry

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_command_history",
    "GET",
    "/api/commandhistory.json",
    success={200: list[CommandHistoryEntry]},
    errors=(400, 401, 500),
    parameters={
        "user": "user",
        "start_date": "startDate",
        "end_date": "endDate",
        "full_data": "fullData",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    *,
    user: int | None = None,
    start_date: int | None = None,
    end_date: int | None = None,
    full_data: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/commandhistory.json",
        query=pairs(
            (
                ("user", user),
                ("startDate", start_date),
                ("endDate", end_date),
                ("fullData", full_data),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="list_command_history",
    )


def parse(response: Response) -> list[CommandHistoryEntry]:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: items(value, CommandHistoryEntry.from_dict),
            lambda: CommandHistoryEntry.mirror().listed,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    user: int | None = None,
    start_date: int | None = None,
    end_date: int | None = None,
    full_data: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> list[CommandHistoryEntry]:
    """List what was changed in the projects of the account.

    Open to everybody with an account. Newest first, over the projects the caller is a member of;
    administrators, too, see their own projects only. The answer is a bare array without page. Undoing
    and redoing add entries, with the message of the command itself. The deletion of a project is
    missing: its history goes with it.

    Args:
        user: Changes made by this account.
        start_date: Changes after then, in milliseconds since 1970 (UTC), with a resolution of seconds.
        end_date: Changes before then, in milliseconds since 1970 (UTC), with a resolution of seconds.
        full_data: Adds data, serviceName, className and action to each entry.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The entries.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_command_history.
    """
    return parse(
        client.send(
            request(
                user=user,
                start_date=start_date,
                end_date=end_date,
                full_data=full_data,
                max=max,
                offset=offset,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    user: int | None = None,
    start_date: int | None = None,
    end_date: int | None = None,
    full_data: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> list[CommandHistoryEntry]:
    """List what was changed in the projects of the account; see `sync`."""
    return parse(
        await client.send(
            request(
                user=user,
                start_date=start_date,
                end_date=end_date,
                full_data=full_data,
                max=max,
                offset=offset,
            )
        )
    )
