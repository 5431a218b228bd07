"""GET /api/app-engine/tasks/{id}/inputs. Generated from operation list_app_task_inputs: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import anything
from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_app_task_inputs",
    "GET",
    "/api/app-engine/tasks/{id}/inputs",
    success={200: Any},
    errors=(400, 401, 500),
)


def request(id: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/app-engine/tasks/{segment(id)}/inputs",
        operation="list_app_task_inputs",
    )


def parse(response: Response) -> Any:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, anything)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: str) -> Any:
    """List what an app asks for.

    The parameters a run of the app must be given, as the app engine tells them.

    Args:
        id: UUID of the app; anything else is a 400.

    Returns:
        Parameters with name and type; their form is that of the app engine.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: list_app_task_inputs.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: str) -> Any:
    """List what an app asks for; see `sync`."""
    return parse(await client.send(request(id)))
