"""GET /api/app-engine/project/{project}/task-runs/{task}/input/{parameter_name}. Generated from operation download_app_task_run_input: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "download_app_task_run_input",
    "GET",
    "/api/app-engine/project/{project}/task-runs/{task}/input/{parameter_name}",
    success={200: bytes},
    errors=(400, 401, 403, 404, 500),
)


def request(project: int, task: str, parameter_name: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/app-engine/project/{segment(project)}/task-runs/{segment(task)}/input/{segment(parameter_name)}",
        headers=pairs((("Accept", "application/json, application/octet-stream"),)),
        operation="download_app_task_run_input",
    )


def parse(response: Response) -> bytes:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return response.content
    raise OPERATION.unexpected(response)


def sync(client: Client, project: int, task: str, parameter_name: str) -> bytes:
    """Download an input of a run.

    For users (not guests) with READ on the project; in a read-only project for managers. The file is
    named after the parameter.

    Args:
        project: Id of the project the run belongs to.
        task: UUID of the run, not of the app.
        parameter_name: Which input or output, by its name in the descriptor.

    Returns:
        The value as a file.

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

    Source: download_app_task_run_input.
    """
    return parse(client.send(request(project, task, parameter_name)))


async def asyncio(client: AsyncClient, project: int, task: str, parameter_name: str) -> bytes:
    """Download an input of a run; see `sync`."""
    return parse(await client.send(request(project, task, parameter_name)))


def stream(
    client: Client, project: int, task: str, parameter_name: str
) -> AbstractContextManager[ResponseStream]:
    """Download an input of a run, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(client, request(project, task, parameter_name))


def astream(
    client: AsyncClient, project: int, task: str, parameter_name: str
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Download an input of a run, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(client, request(project, task, parameter_name))
