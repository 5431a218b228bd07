"""DELETE /api/user/{id}.json. Generated from operation delete_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_user",
    "DELETE",
    "/api/user/{id}.json",
    success={},
    errors=(401, 405),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/user/{segment(id)}.json",
        operation="delete_user",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> None:
    """Delete an account.

    Only older servers and the newest have it. Here accounts are removed in the identity provider.

    Args:
        id: Id of the account; its username is refused.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        InvalidError: This server has the route, but not with this method; older ones had it (405).

    Source: delete_user.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> None:
    """Delete an account; see `sync`."""
    return parse(await client.send(request(id)))
