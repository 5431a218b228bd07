"""GET /api/command/{id}/undo.json. Generated from operation undo_command: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.undone_change_collection import UndoneChangeCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "undo_command",
    "GET",
    "/api/command/{id}/undo.json",
    success={200: UndoneChangeCollection},
    errors=(400, 401, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/command/{segment(id)}/undo.json",
        operation="undo_command",
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


def sync(client: Client, id: int) -> UndoneChangeCollection:
    """Undo a change.

    Open to everybody with an account, for own changes: one of somebody else, even for administrators,
    and one already undone are answered as nothing to undo. Commands of a deleted project are gone. See
    `undo_last_command`.

    Args:
        id: Id of the change, as the reply to it named it under `command`.

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

    Source: undo_command.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> UndoneChangeCollection:
    """Undo a change; see `sync`."""
    return parse(await client.send(request(id)))
