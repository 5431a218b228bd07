"""GET /api/relation/term/{i}/{id}.json. Generated from operation list_relation_terms_by_position: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.relation_term_collection import RelationTermCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_relation_terms_by_position",
    "GET",
    "/api/relation/term/{i}/{id}.json",
    success={200: RelationTermCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(i: int, id: int, *, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/relation/term/{segment(i)}/{segment(id)}.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_relation_terms_by_position",
    )


def parse(response: Response) -> RelationTermCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, RelationTermCollection.from_dict, RelationTermCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, i: int, id: int, *, max: int | None = None, offset: int | None = None
) -> RelationTermCollection:
    """List the relations of a term to those below or above.

    Open to readers of its ontology.

    Args:
        i: Place of the term: 1 for relations to terms below it, 2 to those above; any other is a 404.
        id: Id of the term whose relations are asked for.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The relations.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_relation_terms_by_position.
    """
    return parse(client.send(request(i, id, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, i: int, id: int, *, max: int | None = None, offset: int | None = None
) -> RelationTermCollection:
    """List the relations of a term to those below or above; see `sync`."""
    return parse(await client.send(request(i, id, max=max, offset=offset)))
