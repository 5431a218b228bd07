"""GET /api/user/{id}/keys.json. Generated from operation get_user_keys: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.user_keys import UserKeys

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_user_keys",
    "GET",
    "/api/user/{id}/keys.json",
    success={200: UserKeys},
    errors=(401, 403, 404),
)


def request(id: int | str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/user/{segment(id)}/keys.json",
        operation="get_user_keys",
    )


def parse(response: Response) -> UserKeys:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UserKeys.from_dict, UserKeys.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int | str) -> UserKeys:
    """Get the keys of an account.

    For the account itself and for administrators with an open session.

    Args:
        id: Id of the account whose keys are wanted, or its username.

    Returns:
        The pair.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_user_keys.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int | str) -> UserKeys:
    """Get the keys of an account; see `sync`."""
    return parse(await client.send(request(id)))
