"""POST /api/project/{id}/user.json. Generated from operation add_project_members: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.project_members_change import ProjectMembersChange

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "add_project_members",
    "POST",
    "/api/project/{id}/user.json",
    success={206: ProjectMembersChange, 200: ProjectMembersChange},
    errors=(400, 401, 403, 404),
    parameters={"users": "users"},
)


def request(id: int, *, users: list[int]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/project/{segment(id)}/user.json",
        query=pairs((("users", users),)),
        operation="add_project_members",
    )


def parse(response: Response) -> ProjectMembersChange:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ProjectMembersChange.from_dict, ProjectMembersChange.mirror)
    if response.status_code == 206:
        return OPERATION.read(response, ProjectMembersChange.from_dict, ProjectMembersChange.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, *, users: list[int]) -> ProjectMembersChange:
    """Add members to a project.

    For managers of the project; others who may read it get a 206, not a 403. Each also becomes a reader
    of the project's ontology. Ids that are unknown or cannot be read are skipped and told in a 206. The
    ids may come as form field `users` instead, and given twice they are joined.

    Args:
        id: Id of the project.
        users: Ids of the users, joined by commas without blanks.

    Returns:
        All are members now.
        Some were left out.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: add_project_members.
    """
    return parse(client.send(request(id, users=users)))


async def asyncio(client: AsyncClient, id: int, *, users: list[int]) -> ProjectMembersChange:
    """Add members to a project; see `sync`."""
    return parse(await client.send(request(id, users=users)))
