"""GET /api/app-engine/tasks/{namespace}/{version}/descriptor.yml. Generated from operation get_app_task_descriptor_by_name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_app_task_descriptor_by_name",
    "GET",
    "/api/app-engine/tasks/{namespace}/{version}/descriptor.yml",
    success={200: str},
    errors=(401, 500),
)


def request(namespace: str, version: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/app-engine/tasks/{segment(namespace)}/{segment(version)}/descriptor.yml",
        headers=pairs((("Accept", "application/json, text/plain"),)),
        operation="get_app_task_descriptor_by_name",
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


def sync(client: Client, namespace: str, version: str) -> str:
    """Get the descriptor of an app by its name.

    The file in which its author describes the app.

    Args:
        namespace: Name of the app among all authors, as a reversed domain.
        version: Release of the app, in three numbers.

    Returns:
        YAML text. Its label follows the Accept header, so it may be called JSON.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: get_app_task_descriptor_by_name.
    """
    return parse(client.send(request(namespace, version)))


async def asyncio(client: AsyncClient, namespace: str, version: str) -> str:
    """Get the descriptor of an app by its name; see `sync`."""
    return parse(await client.send(request(namespace, version)))
