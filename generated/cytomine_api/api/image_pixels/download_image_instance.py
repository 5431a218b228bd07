"""GET /api/imageinstance/{id}/download. Generated from operation download_image_instance: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "download_image_instance",
    "GET",
    "/api/imageinstance/{id}/download",
    success={200: bytes},
    errors=(400, 401, 403, 404, 500),
    parameters={"authorization": "Authorization"},
)


def request(
    id: int,
    *,
    authorization: str,
    accept: str = "application/json, image/*, application/octet-stream, application/zip",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(id)}/download",
        query=pairs((("Authorization", authorization),)),
        headers=pairs((("Accept", accept),)),
        operation="download_image_instance",
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
    client: Client,
    id: int,
    *,
    authorization: str,
    accept: str = "application/json, image/*, application/octet-stream, application/zip",
) -> bytes:
    """Download the original file of an image in a project.

    Open to members of the project. Besides the credentials a token must stand in the query; without a
    readable one the answer is a 500. Without a token take `download_uploaded_file`. The whole file
    passes through the memory of the server, so 2 GiB are the limit.

    Args:
        id: Id of the image instance.
        authorization: Access token of the caller, with or without the word Bearer.
        accept: Media types to ask for; the server answers one of image/*, application/octet-stream,
            application/zip.

    Returns:
        The file as it was uploaded, labelled with its format in the image server (`image/pyrtiff`,
        `image/png`); a folder comes as an archive. Content-Disposition tells its name. A few bytes of
        the upload form may stand at its end.

    Raises:
        InvalidError: The token is missing in the query, or the id is no number (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object; or the image server does not have the file, the picture
            in it, the colormap or the filter. (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: download_image_instance.
    """
    return parse(client.send(request(id, authorization=authorization, accept=accept)))


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    authorization: str,
    accept: str = "application/json, image/*, application/octet-stream, application/zip",
) -> bytes:
    """Download the original file of an image in a project; see `sync`."""
    return parse(await client.send(request(id, authorization=authorization, accept=accept)))


def stream(
    client: Client,
    id: int,
    *,
    authorization: str,
    accept: str = "application/json, image/*, application/octet-stream, application/zip",
) -> AbstractContextManager[ResponseStream]:
    """Download the original file of an image in a project, piece by piece: the body is never whole in
    memory; see `sync`."""
    return OPERATION.stream(client, request(id, authorization=authorization, accept=accept))


def astream(
    client: AsyncClient,
    id: int,
    *,
    authorization: str,
    accept: str = "application/json, image/*, application/octet-stream, application/zip",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Download the original file of an image in a project, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(client, request(id, authorization=authorization, accept=accept))
