"""POST /api/relation/{id}/term.json. Generated from operation create_relation_term: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.relation_term_command import RelationTermCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.relation_term_create import RelationTermCreate

OPERATION = Operation(
    "create_relation_term",
    "POST",
    "/api/relation/{id}/term.json",
    success={200: RelationTermCommand},
    errors=(400, 401, 403, 404, 409, 415, 500),
)


def request(id: str, body: RelationTermCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/relation/{segment(id)}/term.json",
        body=body,
        operation="create_relation_term",
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


def sync(client: Client, id: str, body: RelationTermCreate | Mapping[str, Any]) -> RelationTermCommand:
    """Relate two terms.

    For accounts with WRITE on the ontologies of both terms. This is how a term gets a place below
    another. Nothing keeps a term from having several parents, a parent in another ontology, or itself
    as parent. No array is taken.

    Args:
        id: Kind of the relation by convention, usually the word `parent`; the kind in the body counts.
        body: What to send; a plain mapping is taken as it is.

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
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_relation_term.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: str, body: RelationTermCreate | Mapping[str, Any]
) -> RelationTermCommand:
    """Relate two terms; see `sync`."""
    return parse(await client.send(request(id, body)))
