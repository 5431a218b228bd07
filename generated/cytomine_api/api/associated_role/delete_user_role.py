"""DELETE /api/user/{user}/role/{role}.json. Generated from operation delete_user_role: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.user_role_command import UserRoleCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_user_role",
    "DELETE",
    "/api/user/{user}/role/{role}.json",
    success={200: UserRoleCommand},
    errors=(401, 403, 404),
)


def request(user: int, role: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/user/{segment(user)}/role/{segment(role)}.json",
        operation="delete_user_role",
    )


def parse(response: Response) -> UserRoleCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UserRoleCommand.from_dict, UserRoleCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, user: int, role: int) -> UserRoleCommand:
    """Take a role from a user.

    For administrators with an open session, who cannot take a role from themselves except that of super
    administrators. The change cannot be undone.

    Args:
        user: Id of the user, not the username.
        role: Id of the role, from the list of roles.

    Returns:
        The link as it was.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: delete_user_role.
    """
    return parse(client.send(request(user, role)))


async def asyncio(client: AsyncClient, user: int, role: int) -> UserRoleCommand:
    """Take a role from a user; see `sync`."""
    return parse(await client.send(request(user, role)))
