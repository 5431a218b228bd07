"""POST /api/user.json. Generated from operation create_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.user_create import UserCreate

OPERATION = Operation(
    "create_user",
    "POST",
    "/api/user.json",
    success={},
    errors=(401, 405),
)


def request(body: UserCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/user.json",
        body=body,
        operation="create_user",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, body: UserCreate | Mapping[str, Any]) -> None:
    """Create an account.

    Only older servers and the newest have it. Here accounts are made in the identity provider and
    appear at their first call with a token.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        InvalidError: This server has the route, but not with this method; older ones had it (405).

    Source: create_user.
    """
    return parse(client.send(request(body)))


async def asyncio(client: AsyncClient, body: UserCreate | Mapping[str, Any]) -> None:
    """Create an account; see `sync`."""
    return parse(await client.send(request(body)))
