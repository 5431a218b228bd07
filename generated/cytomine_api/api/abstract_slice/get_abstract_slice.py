"""GET /api/abstractslice/{id}.json. Generated from operation get_abstract_slice: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.abstract_slice import AbstractSlice

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_abstract_slice",
    "GET",
    "/api/abstractslice/{id}.json",
    success={200: AbstractSlice},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/abstractslice/{segment(id)}.json",
        operation="get_abstract_slice",
    )


def parse(response: Response) -> AbstractSlice:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AbstractSlice.from_dict, AbstractSlice.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> AbstractSlice:
    """Get an abstract slice.

    Open to those who have READ on the storage of its file.

    Args:
        id: Id of the abstract slice.

    Returns:
        The slice.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_abstract_slice.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> AbstractSlice:
    """Get an abstract slice; see `sync`."""
    return parse(await client.send(request(id)))
