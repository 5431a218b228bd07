"""POST /api/project/{project}/userconnection.json. Generated from operation create_project_connection: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.project_connection import ProjectConnection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.project_connection_create import ProjectConnectionCreate

OPERATION = Operation(
    "create_project_connection",
    "POST",
    "/api/project/{project}/userconnection.json",
    success={200: ProjectConnection},
    errors=(400, 401, 403, 404, 415),
)


def request(project: int, body: ProjectConnectionCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/project/{segment(project)}/userconnection.json",
        body=body,
        operation="create_project_connection",
    )


def parse(response: Response) -> ProjectConnection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ProjectConnection.from_dict, ProjectConnection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, project: int, body: ProjectConnectionCreate | Mapping[str, Any]
) -> ProjectConnection:
    """Record that one opens a project.

    Open to members of the project. An empty object will do as a body. The connection the caller had
    open in the project is closed. There is no command, so it cannot be undone.

    Args:
        project: Id of the project whose activity is asked for.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The connection, open as yet.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).

    Source: create_project_connection.
    """
    return parse(client.send(request(project, body)))


async def asyncio(
    client: AsyncClient, project: int, body: ProjectConnectionCreate | Mapping[str, Any]
) -> ProjectConnection:
    """Record that one opens a project; see `sync`."""
    return parse(await client.send(request(project, body)))
