"""PUT /api/user/{id}/password.json. Generated from operation update_user_password: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "update_user_password",
    "PUT",
    "/api/user/{id}/password.json",
    success={},
    errors=(401, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/user/{segment(id)}/password.json",
        operation="update_user_password",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> None:
    """Change a password.

    Only older servers have it. Passwords are kept by the identity provider.

    Args:
        id: Id of the account; its username is refused.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: update_user_password.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> None:
    """Change a password; see `sync`."""
    return parse(await client.send(request(id)))
