"""GET /api/userkey/{publicKey}/keys.json. Generated from operation get_keys_by_public_key: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.user_keys import UserKeys

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_keys_by_public_key",
    "GET",
    "/api/userkey/{publicKey}/keys.json",
    success={200: UserKeys},
    errors=(401, 403, 404),
)


def request(public_key: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/userkey/{segment(public_key)}/keys.json",
        operation="get_keys_by_public_key",
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


def sync(client: Client, public_key: str) -> UserKeys:
    """Get the keys of the account a public key belongs to.

    For the account itself and for administrators with an open session.

    Args:
        public_key: The half of a pair that is sent with each signed request.

    Returns:
        The pair.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_keys_by_public_key.
    """
    return parse(client.send(request(public_key)))


async def asyncio(client: AsyncClient, public_key: str) -> UserKeys:
    """Get the keys of the account a public key belongs to; see `sync`."""
    return parse(await client.send(request(public_key)))
