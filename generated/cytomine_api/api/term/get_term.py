"""GET /api/term/{id}.json. Generated from operation get_term: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.term import Term

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_term",
    "GET",
    "/api/term/{id}.json",
    success={200: Term},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/term/{segment(id)}.json",
        operation="get_term",
    )


def parse(response: Response) -> Term:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, Term.from_dict, Term.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> Term:
    """Get a term.

    Open to readers of its ontology, members of projects that use it included.

    Args:
        id: Id of the term.

    Returns:
        The term.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_term.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> Term:
    """Get a term; see `sync`."""
    return parse(await client.send(request(id)))
