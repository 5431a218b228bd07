"""POST /api/project/{id}/representative.json. Generated from operation add_project_representative: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.project_representative_user_command import ProjectRepresentativeUserCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.project_representative_user_create import ProjectRepresentativeUserCreate

OPERATION = Operation(
    "add_project_representative",
    "POST",
    "/api/project/{id}/representative.json",
    success={200: ProjectRepresentativeUserCommand},
    errors=(400, 401, 403, 404, 409, 415, 500),
)


def request(id: int, body: ProjectRepresentativeUserCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/project/{segment(id)}/representative.json",
        body=body,
        operation="add_project_representative",
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
    client: Client, id: int, body: ProjectRepresentativeUserCreate | Mapping[str, Any]
) -> ProjectRepresentativeUserCommand:
    """Make a member representative of a project.

    For managers of the project in the body; that in the path is not looked at. The user must be a
    member, not necessarily a manager; this holds for administrators who add themselves, too. Without
    user it is a 500. No array is taken, and there is no update.

    Args:
        id: Id of the project.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The link.

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

    Source: add_project_representative.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: ProjectRepresentativeUserCreate | Mapping[str, Any]
) -> ProjectRepresentativeUserCommand:
    """Make a member representative of a project; see `sync`."""
    return parse(await client.send(request(id, body)))
