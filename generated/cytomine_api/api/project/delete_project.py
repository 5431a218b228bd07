"""DELETE /api/project/{id}.json. Generated from operation delete_project: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.project_command import ProjectCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_project",
    "DELETE",
    "/api/project/{id}.json",
    success={200: ProjectCommand},
    errors=(400, 401, 403, 404, 500),
    parameters={"task": "task"},
)


def request(id: int, *, task: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/project/{segment(id)}.json",
        query=pairs((("task", task),)),
        operation="delete_project",
    )


def parse(response: Response) -> ProjectCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ProjectCommand.from_dict, ProjectCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, *, task: int | None = None) -> ProjectCommand:
    """Delete a project with its images and annotations.

    For managers of the project. Abstract images and files stay. Refused with 403 while a reviewed
    annotation of somebody else is in it, and for a read-only project even to administrators who are no
    managers; with 400 while it has a default layer or an image group. A refusal with 400 makes every
    later try a 500.

    Args:
        id: Id of the project.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.

    Returns:
        The project as it was.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: delete_project.
    """
    return parse(client.send(request(id, task=task)))


async def asyncio(client: AsyncClient, id: int, *, task: int | None = None) -> ProjectCommand:
    """Delete a project with its images and annotations; see `sync`."""
    return parse(await client.send(request(id, task=task)))
