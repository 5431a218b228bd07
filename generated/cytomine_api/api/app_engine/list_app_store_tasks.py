"""GET /api/stores/tasks. Generated from operation list_app_store_tasks: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import items
from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.app_task import AppTask

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_app_store_tasks",
    "GET",
    "/api/stores/tasks",
    success={200: list[AppTask]},
    errors=(400, 401, 500),
    parameters={"host": "host"},
)


def request(*, host: str) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/stores/tasks",
        query=pairs((("host", host),)),
        operation="list_app_store_tasks",
    )


def parse(response: Response) -> list[AppTask]:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, lambda value: items(value, AppTask.from_dict))
    raise OPERATION.unexpected(response)


def sync(client: Client, *, host: str) -> list[AppTask]:
    """List the apps a store offers.

    Asks the store itself, and passes its answer on.

    Args:
        host: Address of the store.

    Returns:
        The apps, as the store tells them.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: list_app_store_tasks.
    """
    return parse(client.send(request(host=host)))


async def asyncio(client: AsyncClient, *, host: str) -> list[AppTask]:
    """List the apps a store offers; see `sync`."""
    return parse(await client.send(request(host=host)))
