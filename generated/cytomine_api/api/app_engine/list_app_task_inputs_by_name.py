"""GET /api/app-engine/tasks/{namespace}/{version}/inputs. Generated from operation list_app_task_inputs_by_name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import anything
from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_app_task_inputs_by_name",
    "GET",
    "/api/app-engine/tasks/{namespace}/{version}/inputs",
    success={200: Any},
    errors=(401, 500),
)


def request(namespace: str, version: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/app-engine/tasks/{segment(namespace)}/{segment(version)}/inputs",
        operation="list_app_task_inputs_by_name",
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


def sync(client: Client, namespace: str, version: str) -> Any:
    """List what an app asks for, by its name.

    The parameters a run of the app must be given, as the app engine tells them.

    Args:
        namespace: Name of the app among all authors, as a reversed domain.
        version: Release of the app, in three numbers.

    Returns:
        Parameters with name and type; their form is that of the app engine.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: list_app_task_inputs_by_name.
    """
    return parse(client.send(request(namespace, version)))


async def asyncio(client: AsyncClient, namespace: str, version: str) -> Any:
    """List what an app asks for, by its name; see `sync`."""
    return parse(await client.send(request(namespace, version)))
