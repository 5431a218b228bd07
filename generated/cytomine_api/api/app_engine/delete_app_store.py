"""DELETE /api/stores/{id}. Generated from operation delete_app_store: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_app_store",
    "DELETE",
    "/api/stores/{id}",
    success={204: None},
    errors=(401, 500),
)


def request(id: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/stores/{segment(id)}",
        operation="delete_app_store",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 204:
        return None
    raise OPERATION.unexpected(response)


def sync(client: Client, id: str) -> None:
    """Remove an app store.

    Asks the app engine to forget the store.

    Args:
        id: UUID of the store.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: delete_app_store.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: str) -> None:
    """Remove an app store; see `sync`."""
    return parse(await client.send(request(id)))
