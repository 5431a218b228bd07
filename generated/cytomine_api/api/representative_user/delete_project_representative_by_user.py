"""DELETE /api/project/{id}/representative.json. Generated from operation delete_project_representative_by_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.project_representative_user_command import ProjectRepresentativeUserCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_project_representative_by_user",
    "DELETE",
    "/api/project/{id}/representative.json",
    success={200: ProjectRepresentativeUserCommand},
    errors=(400, 401, 403, 404, 500),
    parameters={"user": "user", "task": "task"},
)


def request(id: int, *, user: int, task: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/project/{segment(id)}/representative.json",
        query=pairs((("user", user), ("task", task))),
        operation="delete_project_representative_by_user",
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


def sync(client: Client, id: int, *, user: int, task: int | None = None) -> ProjectRepresentativeUserCommand:
    """Take a user from the representatives of a project.

    For managers of the project. The user stays a member. The last representative cannot be taken away,
    which is a 400; leaving out the user is a 500.

    Args:
        id: Id of the project.
        user: Id of the representative to take away.
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
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: delete_project_representative_by_user.
    """
    return parse(client.send(request(id, user=user, task=task)))


async def asyncio(
    client: AsyncClient, id: int, *, user: int, task: int | None = None
) -> ProjectRepresentativeUserCommand:
    """Take a user from the representatives of a project; see `sync`."""
    return parse(await client.send(request(id, user=user, task=task)))
