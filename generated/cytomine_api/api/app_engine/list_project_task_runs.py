"""GET /api/project/{id}/task-runs. Generated from operation list_project_task_runs: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import items
from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.project_task_run import ProjectTaskRun

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_project_task_runs",
    "GET",
    "/api/project/{id}/task-runs",
    success={200: list[ProjectTaskRun]},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(id)}/task-runs",
        operation="list_project_task_runs",
    )


def parse(response: Response) -> list[ProjectTaskRun]:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: items(value, ProjectTaskRun.from_dict),
            lambda: ProjectTaskRun.mirror().listed,
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> list[ProjectTaskRun]:
    """List the runs of a project.

    For users (not guests) with READ on the project. A bare array, all runs at once; the server knows
    them itself, so it answers without an app engine too. Only the empty list was seen.

    Args:
        id: Id of the project.

    Returns:
        The runs; empty when there is none.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: list_project_task_runs.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> list[ProjectTaskRun]:
    """List the runs of a project; see `sync`."""
    return parse(await client.send(request(id)))
