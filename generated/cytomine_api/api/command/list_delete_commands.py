"""GET /api/deletecommand.json. Generated from operation list_delete_commands: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.deletion_collection import DeletionCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_delete_commands",
    "GET",
    "/api/deletecommand.json",
    success={200: DeletionCollection},
    errors=(400, 401, 403, 500),
    parameters={"domain": "domain", "after": "after", "max": "max", "offset": "offset"},
)


def request(
    *, domain: str | None = None, after: int | None = None, max: int | None = None, offset: int | None = None
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/deletecommand.json",
        query=pairs((("domain", domain), ("after", after), ("max", max), ("offset", offset))),
        operation="list_delete_commands",
    )


def parse(response: Response) -> DeletionCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, DeletionCollection.from_dict, DeletionCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    domain: str | None = None,
    after: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> DeletionCollection:
    """List what was deleted on the server.

    For administrators with an open session. Oldest first. The deletion of a project stays in the list,
    those of its content go with it. The path without `.json` answers the same.

    Args:
        domain: Class of the objects, such as `project` or `imageInstance`; an unknown one gives
            nothing, an empty one is a 500.
        after: Deleted after then, in milliseconds since 1970 (UTC); not looked at without `domain`.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The deletions.

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

    Source: list_delete_commands.
    """
    return parse(client.send(request(domain=domain, after=after, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    *,
    domain: str | None = None,
    after: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> DeletionCollection:
    """List what was deleted on the server; see `sync`."""
    return parse(await client.send(request(domain=domain, after=after, max=max, offset=offset)))
