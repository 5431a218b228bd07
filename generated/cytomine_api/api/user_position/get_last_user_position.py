"""GET /api/imageinstance/{image}/position/{user}.json. Generated from operation get_last_user_position: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.no_position import NoPosition
from cytomine_api.models.user_position import UserPosition

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_last_user_position",
    "GET",
    "/api/imageinstance/{image}/position/{user}.json",
    success={200: UserPosition | NoPosition},
    errors=(400, 401, 403, 404, 500),
    parameters={"broadcast": "broadcast", "slice_id": "sliceId"},
)


def request(image: int, user: int, *, broadcast: bool | None = None, slice_id: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(image)}/position/{segment(user)}.json",
        query=pairs((("broadcast", broadcast), ("sliceId", slice_id))),
        operation="get_last_user_position",
    )


def parse(response: Response) -> UserPosition | NoPosition:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: one_of(
                value,
                (
                    UserPosition.from_dict,
                    NoPosition.from_dict,
                ),
            ),
            UserPosition.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, image: int, user: int, *, broadcast: bool | None = None, slice_id: int | None = None
) -> UserPosition | NoPosition:
    """Get where a user looked last on an image.

    Open to members of the project. An empty object where the user has no position.

    Args:
        image: Id of the image instance that is looked at.
        user: Id of the account that looks.
        broadcast: Only positions that were broadcast.
        slice_id: Only positions on this slice instance; called `slice` elsewhere.

    Returns:
        The position, of class LastUserPosition and with an id of its own; or nothing.

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

    Source: get_last_user_position.
    """
    return parse(client.send(request(image, user, broadcast=broadcast, slice_id=slice_id)))


async def asyncio(
    client: AsyncClient, image: int, user: int, *, broadcast: bool | None = None, slice_id: int | None = None
) -> UserPosition | NoPosition:
    """Get where a user looked last on an image; see `sync`."""
    return parse(await client.send(request(image, user, broadcast=broadcast, slice_id=slice_id)))
