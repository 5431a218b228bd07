"""GET /api/user/{user}/role.json. Generated from operation list_user_roles: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.user_role_collection import UserRoleCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_user_roles",
    "GET",
    "/api/user/{user}/role.json",
    success={200: UserRoleCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"highest": "highest", "max": "max", "offset": "offset"},
)


def request(
    user: int, *, highest: bool | None = None, max: int | None = None, offset: int | None = None
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/user/{segment(user)}/role.json",
        query=pairs((("highest", highest), ("max", max), ("offset", offset))),
        operation="list_user_roles",
    )


def parse(response: Response) -> UserRoleCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UserRoleCollection.from_dict, UserRoleCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    user: int,
    *,
    highest: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> UserRoleCollection:
    """List the roles of a user.

    For every account with a role, for any user. With `highest` the rows are roles instead of links, and
    a user without any role is a 500.

    Args:
        user: Id of the user, not the username.
        highest: The strongest role alone, as a role.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The links, or the strongest role.

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

    Source: list_user_roles.
    """
    return parse(client.send(request(user, highest=highest, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    user: int,
    *,
    highest: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> UserRoleCollection:
    """List the roles of a user; see `sync`."""
    return parse(await client.send(request(user, highest=highest, max=max, offset=offset)))
