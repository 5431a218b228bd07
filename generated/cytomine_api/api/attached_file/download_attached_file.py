"""GET /api/attachedfile/{id}/download. Generated from operation download_attached_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "download_attached_file",
    "GET",
    "/api/attachedfile/{id}/download",
    success={200: bytes},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/attachedfile/{segment(id)}/download",
        headers=pairs((("Accept", "application/json, application/octet-stream"),)),
        operation="download_attached_file",
    )


def parse(response: Response) -> bytes:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return response.content
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> bytes:
    """Download an attached file.

    Open to readers of the object. There is no Content-Length, so a cut transfer does not show; the name
    in Content- Disposition is not quoted, even with blanks. The same is answered with `.json` at the
    end of the path.

    Args:
        id: Id of the attached file.

    Returns:
        The bytes as they were sent, always under this type.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: download_attached_file.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> bytes:
    """Download an attached file; see `sync`."""
    return parse(await client.send(request(id)))


def stream(client: Client, id: int) -> AbstractContextManager[ResponseStream]:
    """Download an attached file, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(client, request(id))


def astream(client: AsyncClient, id: int) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Download an attached file, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(client, request(id))
