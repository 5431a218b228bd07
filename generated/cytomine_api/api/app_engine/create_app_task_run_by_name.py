"""POST /api/app-engine/project/{project}/tasks/{namespace}/{version}/runs. Generated from operation create_app_task_run_by_name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.app_task_run import AppTaskRun

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.app_task_run_create import AppTaskRunCreate

OPERATION = Operation(
    "create_app_task_run_by_name",
    "POST",
    "/api/app-engine/project/{project}/tasks/{namespace}/{version}/runs",
    success={200: AppTaskRun},
    errors=(401, 403, 404, 500),
)


def request(
    project: int, namespace: str, version: str, body: AppTaskRunCreate | Mapping[str, Any]
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/app-engine/project/{segment(project)}/tasks/{segment(namespace)}/{segment(version)}/runs",
        body=body,
        operation="create_app_task_run_by_name",
    )


def parse(response: Response) -> AppTaskRun:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AppTaskRun.from_dict)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, project: int, namespace: str, version: str, body: AppTaskRunCreate | Mapping[str, Any]
) -> AppTaskRun:
    """Create a run of an app by its name.

    For users (not guests) with READ on the project; in a read-only project for managers. The run waits
    until its inputs are set and its state is asked to become RUNNING.

    Args:
        project: Id of the project the run belongs to.
        namespace: Name of the app among all authors, as a reversed domain.
        version: Release of the app, in three numbers.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The run, as the app engine tells it.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: create_app_task_run_by_name.
    """
    return parse(client.send(request(project, namespace, version, body)))


async def asyncio(
    client: AsyncClient,
    project: int,
    namespace: str,
    version: str,
    body: AppTaskRunCreate | Mapping[str, Any],
) -> AppTaskRun:
    """Create a run of an app by its name; see `sync`."""
    return parse(await client.send(request(project, namespace, version, body)))
