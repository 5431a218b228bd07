"""POST /api/project/{id}/invitation.json. Generated from operation create_project_invitation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "create_project_invitation",
    "POST",
    "/api/project/{id}/invitation.json",
    success={},
    errors=(401, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/project/{segment(id)}/invitation.json",
        operation="create_project_invitation",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> None:
    """Invite somebody to a project by mail.

    Only older servers have it. Accounts are kept by the identity provider now; add a member once the
    account is there.

    Args:
        id: Id of the project.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: create_project_invitation.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> None:
    """Invite somebody to a project by mail; see `sync`."""
    return parse(await client.send(request(id)))
