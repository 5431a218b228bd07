"""GET /api/app-engine/tasks. Generated from operation list_app_tasks: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import items
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.app_task import AppTask

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_app_tasks",
    "GET",
    "/api/app-engine/tasks",
    success={200: list[AppTask]},
    errors=(401, 500),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/app-engine/tasks",
        operation="list_app_tasks",
    )


def parse(response: Response) -> list[AppTask]:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, lambda value: items(value, AppTask.from_dict))
    raise OPERATION.unexpected(response)


def sync(client: Client) -> list[AppTask]:
    """List the installed apps.

    Asks the app engine and passes its answer on. A failure of the app engine shows as a 500 page,
    whatever it was. Servers may be set up without the routes below `/api/app-engine`.

    Returns:
        The apps, as the app engine tells them.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: list_app_tasks.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> list[AppTask]:
    """List the installed apps; see `sync`."""
    return parse(await client.send(request()))
