"""GET /api/user/{id}/project/light.json. Generated from operation list_projects_by_user_light: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.named_project_collection import NamedProjectCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_projects_by_user_light",
    "GET",
    "/api/user/{id}/project/light.json",
    success={200: NamedProjectCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"creator": "creator", "admin": "admin", "user": "user", "max": "max", "offset": "offset"},
)


def request(
    id: int,
    *,
    creator: bool | None = None,
    admin: bool | None = None,
    user: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/user/{segment(id)}/project/light.json",
        query=pairs(
            (("creator", creator), ("admin", admin), ("user", user), ("max", max), ("offset", offset))
        ),
        operation="list_projects_by_user_light",
    )


def parse(response: Response) -> NamedProjectCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, NamedProjectCollection.from_dict, NamedProjectCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    id: int,
    *,
    creator: bool | None = None,
    admin: bool | None = None,
    user: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> NamedProjectCollection:
    """List the names of the projects of a user.

    For the user and for administrators with an open session. All projects the user is a member of,
    unless a flag says otherwise.

    Args:
        id: Id of the account; its username is refused.
        creator: Those the user made; wins over `admin`.
        admin: Those the user manages.
        user: Not looked at.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The projects.

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

    Source: list_projects_by_user_light.
    """
    return parse(client.send(request(id, creator=creator, admin=admin, user=user, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    creator: bool | None = None,
    admin: bool | None = None,
    user: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> NamedProjectCollection:
    """List the names of the projects of a user; see `sync`."""
    return parse(
        await client.send(request(id, creator=creator, admin=admin, user=user, max=max, offset=offset))
    )
