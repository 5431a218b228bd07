"""GET /api/relation.json. Generated from operation list_relations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_relations",
    "GET",
    "/api/relation.json",
    success={},
    errors=(401, 404),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/relation.json",
        operation="list_relations",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client) -> None:
    """List the kinds of relations.

    Only older servers have it. A relation of terms names its kind by id; the kind that matters, parent,
    is written as a word in the paths of relations of terms, so its id is not needed.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: list_relations.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> None:
    """List the kinds of relations; see `sync`."""
    return parse(await client.send(request()))
