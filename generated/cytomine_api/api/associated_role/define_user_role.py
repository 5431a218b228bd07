"""PUT /api/user/{user}/role/{role}/define.json. Generated from operation define_user_role: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.role_collection import RoleCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "define_user_role",
    "PUT",
    "/api/user/{user}/role/{role}/define.json",
    success={200: RoleCollection},
    errors=(400, 401, 403, 404),
    parameters={"max": "max", "offset": "offset"},
)


def request(user: int, role: int, *, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/user/{segment(user)}/role/{segment(role)}/define.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="define_user_role",
    )


def parse(response: Response) -> RoleCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, RoleCollection.from_dict, RoleCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, user: int, role: int, *, max: int | None = None, offset: int | None = None
) -> RoleCollection:
    """Set the highest role of a user.

    For administrators with an open session, who cannot lose a role of their own this way. Afterwards
    the user has the role and those below it: guest alone, user and guest, administrator and both, or
    all four. The answer lists the roles as they were **before**; read them again. There is no body, and
    the change is no command.

    Args:
        user: Id of the user, not the username.
        role: Id of the role, from the list of roles.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The roles the user had.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: define_user_role.
    """
    return parse(client.send(request(user, role, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, user: int, role: int, *, max: int | None = None, offset: int | None = None
) -> RoleCollection:
    """Set the highest role of a user; see `sync`."""
    return parse(await client.send(request(user, role, max=max, offset=offset)))
