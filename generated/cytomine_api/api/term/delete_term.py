"""DELETE /api/term/{id}.json. Generated from operation delete_term: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.term_command import TermCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_term",
    "DELETE",
    "/api/term/{id}.json",
    success={200: TermCommand},
    errors=(400, 401, 403, 404, 500),
    parameters={"task": "task"},
)


def request(id: int, *, task: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/term/{segment(id)}.json",
        query=pairs((("task", task),)),
        operation="delete_term",
    )


def parse(response: Response) -> TermCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, TermCommand.from_dict, TermCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, *, task: int | None = None) -> TermCommand:
    """Delete a term.

    For users (not guests) with DELETE on the ontology. Refused with 400 while an annotation carries the
    term; terms below it stay and lose their parent.

    Args:
        id: Id of the term.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.

    Returns:
        The term as it was.

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

    Source: delete_term.
    """
    return parse(client.send(request(id, task=task)))


async def asyncio(client: AsyncClient, id: int, *, task: int | None = None) -> TermCommand:
    """Delete a term; see `sync`."""
    return parse(await client.send(request(id, task=task)))
