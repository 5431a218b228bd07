"""GET /api/stores. Generated from operation list_app_stores: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import items
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.app_store import AppStore

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_app_stores",
    "GET",
    "/api/stores",
    success={200: list[AppStore]},
    errors=(401, 500),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/stores",
        operation="list_app_stores",
    )


def parse(response: Response) -> list[AppStore]:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, lambda value: items(value, AppStore.from_dict))
    raise OPERATION.unexpected(response)


def sync(client: Client) -> list[AppStore]:
    """List the app stores.

    The stores the app engine knows. Answered by servers without an app engine too, with a 500.

    Returns:
        The stores, as the app engine tells them.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: list_app_stores.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> list[AppStore]:
    """List the app stores; see `sync`."""
    return parse(await client.send(request()))
