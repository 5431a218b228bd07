"""GET /api/uploadedfile/{id}/download. Generated from operation download_uploaded_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "download_uploaded_file",
    "GET",
    "/api/uploadedfile/{id}/download",
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
        f"/api/uploadedfile/{segment(id)}/download",
        headers=pairs((("Accept", accept),)),
        operation="download_uploaded_file",
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
    """Download an uploaded file.

    Open to those who have READ on its storage. Content-Disposition holds the name as uploaded, with
    `.zip` for a folder. Parts cannot be asked for (Range is ignored), and files beyond 2 GiB fail. The
    bytes may end in a remainder of the upload request, so compare beginnings, not sums. An unpacked
    archive, a failed import and a record without content are a 404.

    Args:
        id: Id of the uploaded file.
        accept: Media types to ask for; the server answers one of application/octet-stream,
            application/zip.

    Returns:
        The bytes as they lie on the disk; a folder comes as a ZIP archive.

    Raises:
        InvalidError: The id is no number, or the place on the disk has letters outside ASCII (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such record; or its file is not on the disk, which the image server
            says in its own words. (404).

    Source: download_uploaded_file.
    """
    return parse(client.send(request(id, accept=accept)))


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    accept: str = "application/json, application/octet-stream, application/zip",
) -> bytes:
    """Download an uploaded file; see `sync`."""
    return parse(await client.send(request(id, accept=accept)))


def stream(
    client: Client, id: int, *, accept: str = "application/json, application/octet-stream, application/zip"
) -> AbstractContextManager[ResponseStream]:
    """Download an uploaded file, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(client, request(id, accept=accept))


def astream(
    client: AsyncClient,
    id: int,
    *,
    accept: str = "application/json, application/octet-stream, application/zip",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Download an uploaded file, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(client, request(id, accept=accept))
