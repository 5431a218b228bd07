"""GET /api/app-engine/tasks/{namespace}/{version}. Generated from operation get_app_task_by_name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.app_task import AppTask

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_app_task_by_name",
    "GET",
    "/api/app-engine/tasks/{namespace}/{version}",
    success={200: AppTask},
    errors=(401, 500),
    parameters={"host": "host"},
)


def request(namespace: str, version: str, *, host: str | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/app-engine/tasks/{segment(namespace)}/{segment(version)}",
        query=pairs((("host", host),)),
        operation="get_app_task_by_name",
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


def sync(client: Client, namespace: str, version: str, *, host: str | None = None) -> AppTask:
    """Get an app by its name.

    Asks the app engine by namespace and version, or the store that is named.

    Args:
        namespace: Name of the app among all authors, as a reversed domain.
        version: Release of the app, in three numbers.
        host: Address of a store to ask instead of the app engine.

    Returns:
        The app, as the app engine tells it.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: get_app_task_by_name.
    """
    return parse(client.send(request(namespace, version, host=host)))


async def asyncio(client: AsyncClient, namespace: str, version: str, *, host: str | None = None) -> AppTask:
    """Get an app by its name; see `sync`."""
    return parse(await client.send(request(namespace, version, host=host)))
