"""GET /api/command/undo.json. Generated from operation undo_last_command: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.undone_change_collection import UndoneChangeCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "undo_last_command",
    "GET",
    "/api/command/undo.json",
    success={200: UndoneChangeCollection},
    errors=(400, 401, 404, 500),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/command/undo.json",
        operation="undo_last_command",
    )


def parse(response: Response) -> UndoneChangeCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UndoneChangeCollection.from_dict, UndoneChangeCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> UndoneChangeCollection:
    """Undo the last change of the account.

    Open to everybody with an account: each has a stack of changes of its own, over all projects. What
    the server did in one go is undone in one go, a row each, the latest first. Nothing left to undo is
    no error but a row that says so. An object that is made again keeps its id and has new times: read
    it again.

    The creation of a project cannot be undone: it is a 500, after which the project cannot be deleted
    any more. Undoing the deletion of a project gives back its people and its ontology, but no images.
    Undoing a deletion that took dependents along may be a 400.

    Returns:
        What was undone.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: undo_last_command.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> UndoneChangeCollection:
    """Undo the last change of the account; see `sync`."""
    return parse(await client.send(request()))
