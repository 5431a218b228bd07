"""GET /api/tag.json. Generated from operation list_tags: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.tag_collection import TagCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_tags",
    "GET",
    "/api/tag.json",
    success={200: TagCollection},
    errors=(401, 403, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(*, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/tag.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_tags",
    )


def parse(response: Response) -> TagCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, TagCollection.from_dict, TagCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, *, max: int | None = None, offset: int | None = None) -> TagCollection:
    """List all tags of the server.

    For every account with a role. Tags belong to nobody in particular: everyone sees all of them. No
    order is promised.

    Args:
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The tags.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_tags.
    """
    return parse(client.send(request(max=max, offset=offset)))


async def asyncio(client: AsyncClient, *, max: int | None = None, offset: int | None = None) -> TagCollection:
    """List all tags of the server; see `sync`."""
    return parse(await client.send(request(max=max, offset=offset)))
