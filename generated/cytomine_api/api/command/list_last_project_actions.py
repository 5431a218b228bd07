"""GET /api/project/{id}/last/{max}.json. Generated from operation list_last_project_actions: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_last_project_actions",
    "GET",
    "/api/project/{id}/last/{max}.json",
    success={200: str},
    errors=(400, 401, 403, 404, 500),
)


def request(id: int, max: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(id)}/last/{segment(max)}.json",
        headers=pairs((("Accept", "application/json, text/plain"),)),
        operation="list_last_project_actions",
    )


def parse(response: Response) -> str:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return response.text
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, max: int) -> str:
    """List the last changes of a project.

    Defective: for members of the project the answer is a text that says nothing, with status 200 and
    labelled as JSON. Use `list_project_command_history` with `max`.

    Args:
        id: Id of the project.
        max: How many entries, at least 1; 0 is a 500.

    Returns:
        Words that say nothing of the project.

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

    Source: list_last_project_actions.
    """
    return parse(client.send(request(id, max)))


async def asyncio(client: AsyncClient, id: int, max: int) -> str:
    """List the last changes of a project; see `sync`."""
    return parse(await client.send(request(id, max)))
