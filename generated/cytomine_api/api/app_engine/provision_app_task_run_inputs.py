"""PUT /api/app-engine/project/{project}/task-runs/{task}/input-provisions. Generated from operation provision_app_task_run_inputs: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import items
from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.app_task_run_value import AppTaskRunValue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.app_input_provision import AppInputProvision

OPERATION = Operation(
    "provision_app_task_run_inputs",
    "PUT",
    "/api/app-engine/project/{project}/task-runs/{task}/input-provisions",
    success={200: list[AppTaskRunValue]},
    errors=(400, 401, 403, 404, 500),
)


def request(
    project: int, task: str, body: list[AppInputProvision] | list[dict[str, Any]] | Mapping[str, Any]
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/app-engine/project/{segment(project)}/task-runs/{segment(task)}/input-provisions",
        body=body,
        operation="provision_app_task_run_inputs",
    )


def parse(response: Response) -> list[AppTaskRunValue]:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, lambda value: items(value, AppTaskRunValue.from_dict))
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    project: int,
    task: str,
    body: list[AppInputProvision] | list[dict[str, Any]] | Mapping[str, Any],
) -> list[AppTaskRunValue]:
    """Set several inputs of a run.

    For users (not guests) with READ on the project; in a read-only project for managers. Geometries are
    given as ids of user annotations, which the server turns into GeoJSON.

    Args:
        project: Id of the project the run belongs to.
        task: UUID of the run, not of the app.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        Values with the names of their parameters.

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

    Source: provision_app_task_run_inputs.
    """
    return parse(client.send(request(project, task, body)))


async def asyncio(
    client: AsyncClient,
    project: int,
    task: str,
    body: list[AppInputProvision] | list[dict[str, Any]] | Mapping[str, Any],
) -> list[AppTaskRunValue]:
    """Set several inputs of a run; see `sync`."""
    return parse(await client.send(request(project, task, body)))
