"""GET /api/relation/{id}.json. Generated from operation get_relation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_relation",
    "GET",
    "/api/relation/{id}.json",
    success={},
    errors=(401, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/relation/{segment(id)}.json",
        operation="get_relation",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> None:
    """Get a kind of relation.

    Only older servers have it; see `list_relations`.

    Args:
        id: Id of the kind, as a relation of terms holds it.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: get_relation.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> None:
    """Get a kind of relation; see `sync`."""
    return parse(await client.send(request(id)))
