"""GET /api/user/{user}/role/{role}.json. Generated from operation get_user_role: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.user_role import UserRole

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_user_role",
    "GET",
    "/api/user/{user}/role/{role}.json",
    success={200: UserRole},
    errors=(400, 401, 403, 404),
)


def request(user: int, role: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/user/{segment(user)}/role/{segment(role)}.json",
        operation="get_user_role",
    )


def parse(response: Response) -> UserRole:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UserRole.from_dict, UserRole.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, user: int, role: int) -> UserRole:
    """Get the link of a user to a role.

    For every account with a role. A 404 tells that the user has not the role.

    Args:
        user: Id of the user, not the username.
        role: Id of the role, from the list of roles.

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

    Source: get_user_role.
    """
    return parse(client.send(request(user, role)))


async def asyncio(client: AsyncClient, user: int, role: int) -> UserRole:
    """Get the link of a user to a role; see `sync`."""
    return parse(await client.send(request(user, role)))
