"""PUT /api/abstractslice/{id}.json. Generated from operation update_abstract_slice: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.abstract_slice_command import AbstractSliceCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.abstract_slice_update import AbstractSliceUpdate

OPERATION = Operation(
    "update_abstract_slice",
    "PUT",
    "/api/abstractslice/{id}.json",
    success={200: AbstractSliceCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(id: int, body: AbstractSliceUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/abstractslice/{segment(id)}.json",
        body=body,
        operation="update_abstract_slice",
    )


def parse(response: Response) -> AbstractSliceCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AbstractSliceCommand.from_dict, AbstractSliceCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: AbstractSliceUpdate | Mapping[str, Any]) -> AbstractSliceCommand:
    """Replace an abstract slice.

    For those who have WRITE on the storage of its file. Read, change, send back; the id in the body
    selects the slice. Without channel, zStack or time it moves to index 0, and labels left out are
    lost. A place that is taken is a 500, as is a body without uploadedFile or mime.

    Args:
        id: Id of the abstract slice.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The slice as saved.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: update_abstract_slice.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: AbstractSliceUpdate | Mapping[str, Any]
) -> AbstractSliceCommand:
    """Replace an abstract slice; see `sync`."""
    return parse(await client.send(request(id, body)))
