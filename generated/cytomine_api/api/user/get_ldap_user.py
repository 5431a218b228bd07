"""GET /api/ldap/{username}/user.json. Generated from operation get_ldap_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_ldap_user",
    "GET",
    "/api/ldap/{username}/user.json",
    success={},
    errors=(401, 404),
)


def request(username: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/ldap/{segment(username)}/user.json",
        operation="get_ldap_user",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, username: str) -> None:
    """Look an account up in a directory.

    Only older servers have it. Directories are the business of the identity provider.

    Args:
        username: Login in the directory.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: get_ldap_user.
    """
    return parse(client.send(request(username)))


async def asyncio(client: AsyncClient, username: str) -> None:
    """Look an account up in a directory; see `sync`."""
    return parse(await client.send(request(username)))
