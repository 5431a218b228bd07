"""POST /api/stores. Generated from operation create_app_store: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.app_store import AppStore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.app_store_create import AppStoreCreate

OPERATION = Operation(
    "create_app_store",
    "POST",
    "/api/stores",
    success={200: AppStore},
    errors=(400, 401, 500),
)


def request(body: AppStoreCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/stores",
        body=body,
        operation="create_app_store",
    )


def parse(response: Response) -> AppStore:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AppStore.from_dict)
    raise OPERATION.unexpected(response)


def sync(client: Client, body: AppStoreCreate | Mapping[str, Any]) -> AppStore:
    """Add an app store.

    Makes a store known to the app engine. Name and host are passed on, nothing else.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The store, as the app engine tells it.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: create_app_store.
    """
    return parse(client.send(request(body)))


async def asyncio(client: AsyncClient, body: AppStoreCreate | Mapping[str, Any]) -> AppStore:
    """Add an app store; see `sync`."""
    return parse(await client.send(request(body)))
