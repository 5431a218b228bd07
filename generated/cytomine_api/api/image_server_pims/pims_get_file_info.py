"""GET /ims/file/{filepath}/info. Generated from operation pims_get_file_info: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_file import PimsFile

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_file_info",
    "GET",
    "/ims/file/{filepath}/info",
    success={200: PimsFile},
    errors=(404, 500),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/file/{segments(filepath)}/info",
        operation="pims_get_file_info",
    )


def parse(response: Response) -> PimsFile:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsFile.from_dict, PimsFile.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> PimsFile:
    """Get facts about a file.

    Any file of the image server, also those it derived. The folder of an upload is a 500. As all routes
    of the image server but the upload, this one is called by the core; clients reach it only where the
    proxy in front lets them.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The file.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).
        ServerError: The image server failed, or met input it does not check (500).

    Source: pims_get_file_info.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> PimsFile:
    """Get facts about a file; see `sync`."""
    return parse(await client.send(request(filepath)))
