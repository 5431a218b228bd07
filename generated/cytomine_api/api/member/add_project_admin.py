"""POST /api/project/{project}/user/{user}/admin.json. Generated from operation add_project_admin: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.project_member_change import ProjectMemberChange

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "add_project_admin",
    "POST",
    "/api/project/{project}/user/{user}/admin.json",
    success={200: ProjectMemberChange},
    errors=(400, 401, 403, 404),
)


def request(project: int, user: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/project/{segment(project)}/user/{segment(user)}/admin.json",
        operation="add_project_admin",
    )


def parse(response: Response) -> ProjectMemberChange:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ProjectMemberChange.from_dict, ProjectMemberChange.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, project: int, user: int) -> ProjectMemberChange:
    """Make a user manager of a project.

    For managers of the project. The user becomes a member too, and gets ADMINISTRATION on the project's
    ontology.

    Args:
        project: Id of the project whose members it is about.
        user: Id of the user, not the username; looked up before the project.

    Returns:
        The user is a manager.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: add_project_admin.
    """
    return parse(client.send(request(project, user)))


async def asyncio(client: AsyncClient, project: int, user: int) -> ProjectMemberChange:
    """Make a user manager of a project; see `sync`."""
    return parse(await client.send(request(project, user)))
