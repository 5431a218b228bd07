"""GET /api/user/{id}/friends.json. Generated from operation list_user_friends: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.user_collection import UserCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_user_friends",
    "GET",
    "/api/user/{id}/friends.json",
    success={200: UserCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"project": "project", "offline": "offline", "max": "max", "offset": "offset"},
)


def request(
    id: int,
    *,
    project: int | None = None,
    offline: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/user/{segment(id)}/friends.json",
        query=pairs((("project", project), ("offline", offline), ("max", max), ("offset", offset))),
        operation="list_user_friends",
    )


def parse(response: Response) -> UserCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UserCollection.from_dict, UserCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    id: int,
    *,
    project: int | None = None,
    offline: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> UserCollection:
    """List who shares a project with a user.

    For the user and for administrators with an open session; with a project, open to its members, for
    any user. Without `offline` the page is always empty, since connections are not recorded. With a
    project, the user is among the rows.

    Args:
        id: Id of the account; its username is refused.
        project: Only those of this project.
        offline: Those who are not connected too, which is everybody.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The accounts.

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

    Source: list_user_friends.
    """
    return parse(client.send(request(id, project=project, offline=offline, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    project: int | None = None,
    offline: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> UserCollection:
    """List who shares a project with a user; see `sync`."""
    return parse(await client.send(request(id, project=project, offline=offline, max=max, offset=offset)))
