"""DELETE /api/relation/{idRelation}/term1/{idTerm1}/term2/{idTerm2}.json. Generated from operation delete_relation_term: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.relation_term_command import RelationTermCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_relation_term",
    "DELETE",
    "/api/relation/{idRelation}/term1/{idTerm1}/term2/{idTerm2}.json",
    success={200: RelationTermCommand},
    errors=(400, 401, 403, 404, 500),
)


def request(id_relation: int, id_term_1: int, id_term_2: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/relation/{segment(id_relation)}/term1/{segment(id_term_1)}/term2/{segment(id_term_2)}.json",
        operation="delete_relation_term",
    )


def parse(response: Response) -> RelationTermCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, RelationTermCommand.from_dict, RelationTermCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id_relation: int, id_term_1: int, id_term_2: int) -> RelationTermCommand:
    """Remove the relation of one kind between two terms.

    For accounts with DELETE on the ontology of the first term. The message says `is added`.

    Args:
        id_relation: Id of the kind, as a relation of terms holds it.
        id_term_1: Id of the term above, which the relation starts from.
        id_term_2: Id of the term below, which the relation leads to.

    Returns:
        The relation as it was.

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

    Source: delete_relation_term.
    """
    return parse(client.send(request(id_relation, id_term_1, id_term_2)))


async def asyncio(
    client: AsyncClient, id_relation: int, id_term_1: int, id_term_2: int
) -> RelationTermCommand:
    """Remove the relation of one kind between two terms; see `sync`."""
    return parse(await client.send(request(id_relation, id_term_1, id_term_2)))
