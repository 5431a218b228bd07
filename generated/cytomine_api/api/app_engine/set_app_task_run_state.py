"""POST /api/app-engine/project/{project}/task-runs/{task}/state-actions. Generated from operation set_app_task_run_state: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import anything
from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.app_state_action import AppStateAction

OPERATION = Operation(
    "set_app_task_run_state",
    "POST",
    "/api/app-engine/project/{project}/task-runs/{task}/state-actions",
    success={200: Any},
    errors=(400, 401, 403, 404, 500),
)


def request(project: int, task: str, body: AppStateAction | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/app-engine/project/{segment(project)}/task-runs/{segment(task)}/state-actions",
        body=body,
        operation="set_app_task_run_state",
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


def sync(client: Client, project: int, task: str, body: AppStateAction | Mapping[str, Any]) -> Any:
    """Ask a run for a state.

    For users (not guests) with READ on the project; in a read-only project for managers. RUNNING starts
    a run whose inputs are set.

    Args:
        project: Id of the project the run belongs to.
        task: UUID of the run, not of the app.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        What the app engine answers to it.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: set_app_task_run_state.
    """
    return parse(client.send(request(project, task, body)))


async def asyncio(
    client: AsyncClient, project: int, task: str, body: AppStateAction | Mapping[str, Any]
) -> Any:
    """Ask a run for a state; see `sync`."""
    return parse(await client.send(request(project, task, body)))
