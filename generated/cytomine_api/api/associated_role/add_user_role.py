"""POST /api/user/{user}/role.json. Generated from operation add_user_role: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.user_role_command import UserRoleCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.user_role_create import UserRoleCreate

OPERATION = Operation(
    "add_user_role",
    "POST",
    "/api/user/{user}/role.json",
    success={200: UserRoleCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(user: int, body: UserRoleCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/user/{segment(user)}/role.json",
        body=body,
        operation="add_user_role",
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


def sync(client: Client, user: int, body: UserRoleCreate | Mapping[str, Any]) -> UserRoleCommand:
    """Give a role to a user.

    For users (not guests); for administrators where the role is one of administrators or the user is a
    guest only. The user in the body counts, that in the path is not looked at. A role the user has is a
    400; user or role left out is a 500. No array is taken, and the change cannot be undone.

    Args:
        user: Id of the user, not the username.
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
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: add_user_role.
    """
    return parse(client.send(request(user, body)))


async def asyncio(
    client: AsyncClient, user: int, body: UserRoleCreate | Mapping[str, Any]
) -> UserRoleCommand:
    """Give a role to a user; see `sync`."""
    return parse(await client.send(request(user, body)))
