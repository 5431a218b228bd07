"""GET /api/app-engine/tasks/{id}. Generated from operation get_app_task: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.app_task import AppTask

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_app_task",
    "GET",
    "/api/app-engine/tasks/{id}",
    success={200: AppTask},
    errors=(401, 500),
)


def request(id: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/app-engine/tasks/{segment(id)}",
        operation="get_app_task",
    )


def parse(response: Response) -> AppTask:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AppTask.from_dict)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: str) -> AppTask:
    """Get an app.

    Asks the app engine by id; one that it does not know is a 500.

    Args:
        id: UUID of the app; unlike below this path, any text is passed on.

    Returns:
        The app, as the app engine tells it.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: get_app_task.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: str) -> AppTask:
    """Get an app; see `sync`."""
    return parse(await client.send(request(id)))
