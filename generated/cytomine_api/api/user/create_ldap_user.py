"""POST /api/ldap/user.json. Generated from operation create_ldap_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "create_ldap_user",
    "POST",
    "/api/ldap/user.json",
    success={},
    errors=(401, 404),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/ldap/user.json",
        operation="create_ldap_user",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client) -> None:
    """Create an account from a directory.

    Only older servers have it. Directories are the business of the identity provider.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: create_ldap_user.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> None:
    """Create an account from a directory; see `sync`."""
    return parse(await client.send(request()))
