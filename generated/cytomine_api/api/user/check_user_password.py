"""POST /api/user/security_check.json. Generated from operation check_user_password: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "check_user_password",
    "POST",
    "/api/user/security_check.json",
    success={},
    errors=(401, 405),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/user/security_check.json",
        operation="check_user_password",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client) -> None:
    """Check the password of the account that asks.

    Only older servers have it. Here the path is that of an account called `security_check`, which can
    be read only.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        InvalidError: This server has the route, but not with this method; older ones had it (405).

    Source: check_user_password.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> None:
    """Check the password of the account that asks; see `sync`."""
    return parse(await client.send(request()))
