"""GET /api/project/method/lastopened.json. Generated from operation list_last_opened_projects: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.last_opened_project_collection import LastOpenedProjectCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_last_opened_projects",
    "GET",
    "/api/project/method/lastopened.json",
    success={200: LastOpenedProjectCollection},
    errors=(400, 401, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(*, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/project/method/lastopened.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_last_opened_projects",
    )


def parse(response: Response) -> LastOpenedProjectCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, LastOpenedProjectCollection.from_dict, LastOpenedProjectCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, *, max: int | None = None, offset: int | None = None) -> LastOpenedProjectCollection:
    """List the projects the account opened last.

    Open to everybody with an account. Newest first. Where fewer were opened than asked for, the newest
    projects of the whole server fill up the list, with `opened` false, also those the caller cannot
    read. `offset` cuts rows off the short list.

    Args:
        max: Rows to choose from, before `offset` is applied; 0 means 5.
        offset: Rows to skip; not a number of pages.

    Returns:
        The projects, by id.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_last_opened_projects.
    """
    return parse(client.send(request(max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, *, max: int | None = None, offset: int | None = None
) -> LastOpenedProjectCollection:
    """List the projects the account opened last; see `sync`."""
    return parse(await client.send(request(max=max, offset=offset)))
