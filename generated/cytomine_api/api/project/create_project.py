"""POST /api/project.json. Generated from operation create_project: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.project_command import ProjectCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.project_create import ProjectCreate

OPERATION = Operation(
    "create_project",
    "POST",
    "/api/project.json",
    success={200: ProjectCommand},
    errors=(400, 401, 403, 404, 409, 415, 500),
    parameters={"task": "task"},
)


def request(body: ProjectCreate | Mapping[str, Any], *, task: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/project.json",
        query=pairs((("task", task),)),
        body=body,
        operation="create_project",
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
    client: Client, body: ProjectCreate | Mapping[str, Any], *, task: int | None = None
) -> ProjectCommand:
    """Create a project.

    For users (not guests), with READ on the ontology if one is given. The caller becomes its manager
    and representative. Unknown ids among users and admins are skipped, admins become members too, and
    neither is echoed. No array is taken. Without the similarity service of the installation it is a
    500, and nothing is saved.

    Args:
        body: What to send; a plain mapping is taken as it is.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.

    Returns:
        The project.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_project.
    """
    return parse(client.send(request(body, task=task)))


async def asyncio(
    client: AsyncClient, body: ProjectCreate | Mapping[str, Any], *, task: int | None = None
) -> ProjectCommand:
    """Create a project; see `sync`."""
    return parse(await client.send(request(body, task=task)))
