"""GET /api/companionfile/{id}/download. Generated from operation download_companion_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "download_companion_file",
    "GET",
    "/api/companionfile/{id}/download",
    success={200: bytes},
    errors=(400, 401, 403, 404),
)


def request(
    id: int, *, accept: str = "application/json, application/octet-stream, application/zip"
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/companionfile/{segment(id)}/download",
        headers=pairs((("Accept", accept),)),
        operation="download_companion_file",
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


def sync(
    client: Client, id: int, *, accept: str = "application/json, application/octet-stream, application/zip"
) -> bytes:
    """Download the content of a companion file.

    Open to those who have READ on the storage of its file, and to members of projects that use the
    image. The name in Content-Disposition is that of the uploaded file. A file that is gone from the
    disk is a 404 in the words of the image server.

    Args:
        id: Id of the companion file.
        accept: Media types to ask for; the server answers one of application/octet-stream,
            application/zip.

    Returns:
        The bytes of the file; a folder comes as a ZIP archive.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such record; or its file is not on the disk, which the image server
            says in its own words. (404).

    Source: download_companion_file.
    """
    return parse(client.send(request(id, accept=accept)))


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    accept: str = "application/json, application/octet-stream, application/zip",
) -> bytes:
    """Download the content of a companion file; see `sync`."""
    return parse(await client.send(request(id, accept=accept)))


def stream(
    client: Client, id: int, *, accept: str = "application/json, application/octet-stream, application/zip"
) -> AbstractContextManager[ResponseStream]:
    """Download the content of a companion file, piece by piece: the body is never whole in memory; see
    `sync`."""
    return OPERATION.stream(client, request(id, accept=accept))


def astream(
    client: AsyncClient,
    id: int,
    *,
    accept: str = "application/json, application/octet-stream, application/zip",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Download the content of a companion file, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(client, request(id, accept=accept))
