"""PUT /api/stores/{id}/default. Generated from operation set_default_app_store: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "set_default_app_store",
    "PUT",
    "/api/stores/{id}/default",
    success={200: None},
    errors=(401, 500),
)


def request(id: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/stores/{segment(id)}/default",
        operation="set_default_app_store",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return None
    raise OPERATION.unexpected(response)


def sync(client: Client, id: str) -> None:
    """Make a store the default.

    Apps are installed from this store from now on. Has no body.

    Args:
        id: UUID of the store.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: set_default_app_store.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: str) -> None:
    """Make a store the default; see `sync`."""
    return parse(await client.send(request(id)))
