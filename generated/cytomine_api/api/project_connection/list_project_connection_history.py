"""GET /api/project/{project}/connectionHistory/{user}.json. Generated from operation list_project_connection_history: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.project_connection_collection import ProjectConnectionCollection

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "list_project_connection_history",
    "GET",
    "/api/project/{project}/connectionHistory/{user}.json",
    success={200: ProjectConnectionCollection | bytes},
    errors=(400, 401, 403, 404, 500),
    parameters={"export": "export", "max": "max", "offset": "offset"},
)


def request(
    project: int, user: int, *, export: str | None = None, max: int | None = None, offset: int | None = None
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/connectionHistory/{segment(user)}.json",
        query=pairs((("export", export), ("max", max), ("offset", offset))),
        operation="list_project_connection_history",
    )


def parse(response: Response) -> ProjectConnectionCollection | bytes:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        if response.media_type in ("text/csv",):
            return response.content
        return OPERATION.read(
            response, ProjectConnectionCollection.from_dict, ProjectConnectionCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    project: int,
    user: int,
    *,
    export: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ProjectConnectionCollection | bytes:
    """List the connections of a user or get them as a table.

    For those with WRITE on the project. Latest first; `offset` counts pages. The table is separated by
    semicolons, its lines end in CR and LF.

    Args:
        project: Id of the project whose activity is asked for.
        user: Id of the account whose activity is asked for.
        export: With `csv`, a table as a file.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Pages of `max` rows to skip; unlike elsewhere, not a number of rows.

    Returns:
        The connections.

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

    Source: list_project_connection_history.
    """
    return parse(client.send(request(project, user, export=export, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    project: int,
    user: int,
    *,
    export: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ProjectConnectionCollection | bytes:
    """List the connections of a user or get them as a table; see `sync`."""
    return parse(await client.send(request(project, user, export=export, max=max, offset=offset)))


def stream(
    client: Client,
    project: int,
    user: int,
    *,
    export: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AbstractContextManager[ResponseStream]:
    """List the connections of a user or get them as a table, piece by piece: the body is never whole in
    memory; see `sync`."""
    return OPERATION.stream(client, request(project, user, export=export, max=max, offset=offset))


def astream(
    client: AsyncClient,
    project: int,
    user: int,
    *,
    export: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """List the connections of a user or get them as a table, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(client, request(project, user, export=export, max=max, offset=offset))
