"""GET /ims/image/{filepath}/export. Generated from operation pims_export_image: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segments

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_export_image",
    "GET",
    "/ims/image/{filepath}/export",
    success={200: bytes},
    errors=(404,),
    parameters={"filename": "filename"},
)


def request(filepath: str, *, filename: str | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/export",
        query=pairs((("filename", filename),)),
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


def sync(client: Client, filepath: str, *, filename: str | None = None) -> bytes:
    """Download an image as it was uploaded.

    The label names the format of the image server, such as `image/pyrtiff`, and no registered media
    type.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        filename: What the file shall be called in Content-Disposition.

    Returns:
        The file, or an archive of several, with its name in Content-Disposition.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_export_image.
    """
    return parse(client.send(request(filepath, filename=filename)))


async def asyncio(client: AsyncClient, filepath: str, *, filename: str | None = None) -> bytes:
    """Download an image as it was uploaded; see `sync`."""
    return parse(await client.send(request(filepath, filename=filename)))
