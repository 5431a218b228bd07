"""POST /api/sliceinstance/{id}/position.json. Generated from operation create_slice_position: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.user_position import UserPosition

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.user_position_create import UserPositionCreate

OPERATION = Operation(
    "create_slice_position",
    "POST",
    "/api/sliceinstance/{id}/position.json",
    success={200: UserPosition},
    errors=(400, 401, 403, 404, 415),
)


def request(id: int, body: UserPositionCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/sliceinstance/{segment(id)}/position.json",
        body=body,
        operation="create_slice_position",
    )


def parse(response: Response) -> UserPosition:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UserPosition.from_dict, UserPosition.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: UserPositionCreate | Mapping[str, Any]) -> UserPosition:
    """Record where one looks on a slice.

    Open to members of the project. What is left out of the body or cannot be read becomes 0 or false.
    There is no command, so it cannot be undone.

    Args:
        id: Id of the slice instance.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The position.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).

    Source: create_slice_position.
    """
    return parse(client.send(request(id, body)))


async def asyncio(client: AsyncClient, id: int, body: UserPositionCreate | Mapping[str, Any]) -> UserPosition:
    """Record where one looks on a slice; see `sync`."""
    return parse(await client.send(request(id, body)))
