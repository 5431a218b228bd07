"""PUT /api/user/{id}.json. Generated from operation update_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.user_create import UserCreate

OPERATION = Operation(
    "update_user",
    "PUT",
    "/api/user/{id}.json",
    success={},
    errors=(401, 405),
)


def request(id: int, body: UserCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/user/{segment(id)}.json",
        body=body,
        operation="update_user",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: UserCreate | Mapping[str, Any]) -> None:
    """Replace an account.

    Only older servers and the newest have it. Here accounts are changed in the identity provider.

    Args:
        id: Id of the account; its username is refused.
        body: What to send; a plain mapping is taken as it is.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        InvalidError: This server has the route, but not with this method; older ones had it (405).

    Source: update_user.
    """
    return parse(client.send(request(id, body)))


async def asyncio(client: AsyncClient, id: int, body: UserCreate | Mapping[str, Any]) -> None:
    """Replace an account; see `sync`."""
    return parse(await client.send(request(id, body)))
