"""GET /api/imageinstance/{image}/online.json. Generated from operation list_image_online_users: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.image_online_users import ImageOnlineUsers

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_image_online_users",
    "GET",
    "/api/imageinstance/{image}/online.json",
    success={200: ImageOnlineUsers},
    errors=(400, 401, 403, 404, 500),
    parameters={"slice": "slice", "broadcast": "broadcast"},
)


def request(image: int, *, slice: int | None = None, broadcast: bool | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(image)}/online.json",
        query=pairs((("slice", slice), ("broadcast", broadcast))),
        operation="list_image_online_users",
    )


def parse(response: Response) -> ImageOnlineUsers:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ImageOnlineUsers.from_dict, ImageOnlineUsers.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, image: int, *, slice: int | None = None, broadcast: bool | None = None
) -> ImageOnlineUsers:
    """List who looks at an image right now.

    Open to members of the project. Those who recorded a position within the last 30 seconds.

    Args:
        image: Id of the image instance that is looked at.
        slice: Only positions on this slice instance; an unknown one is a 404.
        broadcast: Only those who broadcast.

    Returns:
        The users; this is no page.

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

    Source: list_image_online_users.
    """
    return parse(client.send(request(image, slice=slice, broadcast=broadcast)))


async def asyncio(
    client: AsyncClient, image: int, *, slice: int | None = None, broadcast: bool | None = None
) -> ImageOnlineUsers:
    """List who looks at an image right now; see `sync`."""
    return parse(await client.send(request(image, slice=slice, broadcast=broadcast)))
