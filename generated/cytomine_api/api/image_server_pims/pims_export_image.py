"""GET /ims/image/{filepath}/export. Generated from operation pims_export_image: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segments

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "pims_export_image",
    "GET",
    "/ims/image/{filepath}/export",
    success={200: bytes},
    errors=(404,),
    parameters={"filename": "filename"},
)


def request(
    filepath: str, *, filename: str | None = None, accept: str = "application/json, image/*, application/zip"
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/export",
        query=pairs((("filename", filename),)),
        headers=pairs((("Accept", accept),)),
        operation="pims_export_image",
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
    filepath: str,
    *,
    filename: str | None = None,
    accept: str = "application/json, image/*, application/zip",
) -> bytes:
    """Download an image as it was uploaded.

    The label names the format of the image server, such as `image/pyrtiff`, and no registered media
    type.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        filename: What the file shall be called in Content-Disposition.
        accept: Media types to ask for; the server answers one of image/*, application/zip.

    Returns:
        The file, or an archive of several, with its name in Content-Disposition.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_export_image.
    """
    return parse(client.send(request(filepath, filename=filename, accept=accept)))


async def asyncio(
    client: AsyncClient,
    filepath: str,
    *,
    filename: str | None = None,
    accept: str = "application/json, image/*, application/zip",
) -> bytes:
    """Download an image as it was uploaded; see `sync`."""
    return parse(await client.send(request(filepath, filename=filename, accept=accept)))


def stream(
    client: Client,
    filepath: str,
    *,
    filename: str | None = None,
    accept: str = "application/json, image/*, application/zip",
) -> AbstractContextManager[ResponseStream]:
    """Download an image as it was uploaded, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(client, request(filepath, filename=filename, accept=accept))


def astream(
    client: AsyncClient,
    filepath: str,
    *,
    filename: str | None = None,
    accept: str = "application/json, image/*, application/zip",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Download an image as it was uploaded, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(client, request(filepath, filename=filename, accept=accept))
