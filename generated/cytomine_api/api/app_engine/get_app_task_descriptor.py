"""GET /api/app-engine/tasks/{id}/descriptor.yml. Generated from operation get_app_task_descriptor: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_app_task_descriptor",
    "GET",
    "/api/app-engine/tasks/{id}/descriptor.yml",
    success={200: str},
    errors=(400, 401, 500),
)


def request(id: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/app-engine/tasks/{segment(id)}/descriptor.yml",
        headers=pairs((("Accept", "application/json, text/plain"),)),
        operation="get_app_task_descriptor",
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


def sync(client: Client, id: str) -> str:
    """Get the descriptor of an app.

    The file in which its author describes the app.

    Args:
        id: UUID of the app; anything else is a 400.

    Returns:
        YAML text. Its label follows the Accept header, so it may be called JSON.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: get_app_task_descriptor.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: str) -> str:
    """Get the descriptor of an app; see `sync`."""
    return parse(await client.send(request(id)))
