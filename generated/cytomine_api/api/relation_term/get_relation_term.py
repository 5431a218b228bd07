"""GET /api/relation/{idRelation}/term1/{idTerm1}/term2/{idTerm2}.json. Generated from operation get_relation_term: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.relation_term import RelationTerm

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_relation_term",
    "GET",
    "/api/relation/{idRelation}/term1/{idTerm1}/term2/{idTerm2}.json",
    success={200: RelationTerm},
    errors=(400, 401, 403, 404),
)


def request(id_relation: int, id_term_1: int, id_term_2: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/relation/{segment(id_relation)}/term1/{segment(id_term_1)}/term2/{segment(id_term_2)}.json",
        operation="get_relation_term",
    )


def parse(response: Response) -> RelationTerm:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, RelationTerm.from_dict, RelationTerm.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id_relation: int, id_term_1: int, id_term_2: int) -> RelationTerm:
    """Get the relation of one kind between two terms.

    Open to readers of the ontologies of both terms.

    Args:
        id_relation: Id of the kind, as a relation of terms holds it.
        id_term_1: Id of the term above, which the relation starts from.
        id_term_2: Id of the term below, which the relation leads to.

    Returns:
        The relation.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_relation_term.
    """
    return parse(client.send(request(id_relation, id_term_1, id_term_2)))


async def asyncio(client: AsyncClient, id_relation: int, id_term_1: int, id_term_2: int) -> RelationTerm:
    """Get the relation of one kind between two terms; see `sync`."""
    return parse(await client.send(request(id_relation, id_term_1, id_term_2)))
