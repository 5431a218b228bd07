"""DELETE /api/project/{project}/representative/{id}.json. Generated from operation delete_project_representative: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.project_representative_user_command import ProjectRepresentativeUserCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_project_representative",
    "DELETE",
    "/api/project/{project}/representative/{id}.json",
    success={200: ProjectRepresentativeUserCommand},
    errors=(400, 401, 403, 404),
    parameters={"user": "user", "task": "task"},
)


def request(project: int, id: int, *, user: int | None = None, task: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/project/{segment(project)}/representative/{segment(id)}.json",
        query=pairs((("user", user), ("task", task))),
        operation="delete_project_representative",
    )


def parse(response: Response) -> ProjectRepresentativeUserCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ProjectRepresentativeUserCommand.from_dict, ProjectRepresentativeUserCommand.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, project: int, id: int, *, user: int | None = None, task: int | None = None
) -> ProjectRepresentativeUserCommand:
    """Remove a representative of a project.

    For managers of the project of the link. The user stays a member. The last representative cannot be
    taken away, which is a 400.

    Args:
        project: Id of a project the caller may read; the link need not be in it, and deleting does not
            look at it.
        id: Id of the link between user and project.
        user: Not looked at here.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.

    Returns:
        The link as it was.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: delete_project_representative.
    """
    return parse(client.send(request(project, id, user=user, task=task)))


async def asyncio(
    client: AsyncClient, project: int, id: int, *, user: int | None = None, task: int | None = None
) -> ProjectRepresentativeUserCommand:
    """Remove a representative of a project; see `sync`."""
    return parse(await client.send(request(project, id, user=user, task=task)))
