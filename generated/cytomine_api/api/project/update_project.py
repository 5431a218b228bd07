"""PUT /api/project/{id}.json. Generated from operation update_project: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.project_command import ProjectCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.project_update import ProjectUpdate

OPERATION = Operation(
    "update_project",
    "PUT",
    "/api/project/{id}.json",
    success={200: ProjectCommand},
    errors=(400, 401, 403, 404, 415, 500),
    parameters={"task": "task"},
)


def request(id: int, body: ProjectUpdate | Mapping[str, Any], *, task: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/project/{segment(id)}.json",
        query=pairs((("task", task),)),
        body=body,
        operation="update_project",
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


def sync(
    client: Client, id: int, body: ProjectUpdate | Mapping[str, Any], *, task: int | None = None
) -> ProjectCommand:
    """Replace a project.

    For managers of the project. Read, change, send back: what is left out becomes null or its default,
    and the id in the body selects the project. Leaving out the ontology asks to take it away, which is
    a 403 while terms are in use. users, admins and representatives change nothing when left out; lists
    that only take members away are a 500, so use the routes of members for that. A missing, too long or
    taken name is a 500 here.

    Args:
        id: Id of the project.
        body: What to send; a plain mapping is taken as it is.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.

    Returns:
        The project as saved.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: update_project.
    """
    return parse(client.send(request(id, body, task=task)))


async def asyncio(
    client: AsyncClient, id: int, body: ProjectUpdate | Mapping[str, Any], *, task: int | None = None
) -> ProjectCommand:
    """Replace a project; see `sync`."""
    return parse(await client.send(request(id, body, task=task)))
