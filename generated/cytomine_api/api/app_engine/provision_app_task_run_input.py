"""PUT /api/app-engine/project/{project}/task-runs/{task}/input-provisions/{parameter_name}. Generated from operation provision_app_task_run_input: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import NO_BODY, Operation, Request, parts, segment

from cytomine_api.models.app_task_run_value import AppTaskRunValue

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import BinaryIO

    from cytomine_wire.protocol import AsyncClient, Client, Part, Response

    from cytomine_api.models.app_input_provision import AppInputProvision

OPERATION = Operation(
    "provision_app_task_run_input",
    "PUT",
    "/api/app-engine/project/{project}/task-runs/{task}/input-provisions/{parameter_name}",
    success={200: AppTaskRunValue},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(
    project: int,
    task: str,
    parameter_name: str,
    body: AppInputProvision | Mapping[str, Any] | None = None,
    *,
    file: Part | Path | bytes | BinaryIO | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/app-engine/project/{segment(project)}/task-runs/{segment(task)}/input-provisions/{segment(parameter_name)}",
        body=NO_BODY if body is None else body,
        parts=parts(("file", file)),
        operation="provision_app_task_run_input",
    )


def parse(response: Response) -> AppTaskRunValue:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AppTaskRunValue.from_dict)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    project: int,
    task: str,
    parameter_name: str,
    body: AppInputProvision | Mapping[str, Any] | None = None,
    *,
    file: Part | Path | bytes | BinaryIO | None = None,
) -> AppTaskRunValue:
    """Set one input of a run.

    For users (not guests) with READ on the project; in a read-only project for managers. Send the value
    as JSON, or a file as multipart. What the value means follows its type: a geometry is the id of a
    user annotation, an image names an annotation or an image to cut out, a whole slide is the id of an
    image instance. In arrays only images and slides are looked up by id; ids of annotations are passed
    on as they are.

    Args:
        project: Id of the project the run belongs to.
        task: UUID of the run, not of the app.
        parameter_name: Which input or output, by its name in the descriptor.
        body: What to send; a plain mapping is taken as it is.
        file: The value as bytes, in the format the parameter asks for.

    Returns:
        The value as the app engine took it.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: provision_app_task_run_input.
    """
    return parse(client.send(request(project, task, parameter_name, body, file=file)))


async def asyncio(
    client: AsyncClient,
    project: int,
    task: str,
    parameter_name: str,
    body: AppInputProvision | Mapping[str, Any] | None = None,
    *,
    file: Part | Path | bytes | BinaryIO | None = None,
) -> AppTaskRunValue:
    """Set one input of a run; see `sync`."""
    return parse(await client.send(request(project, task, parameter_name, body, file=file)))
