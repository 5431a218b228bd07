"""GET /ims/directory/{directorypath}/disk-usage. Generated from operation pims_get_directory_disk_usage: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_disk_usage import PimsDiskUsage

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_directory_disk_usage",
    "GET",
    "/ims/directory/{directorypath}/disk-usage",
    success={200: PimsDiskUsage},
    errors=(404, 500),
)


def request(directorypath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/directory/{segments(directorypath)}/disk-usage",
        operation="pims_get_directory_disk_usage",
    )


def parse(response: Response) -> PimsDiskUsage:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsDiskUsage.from_dict, PimsDiskUsage.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, directorypath: str) -> PimsDiskUsage:
    """Get the disk use of a folder.

    A file instead of a folder is a 500.

    Args:
        directorypath: Place of the folder below the root of the image server; its slashes may stay as
            they are.

    Returns:
        The disk use.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).
        ServerError: The image server failed, or met input it does not check (500).

    Source: pims_get_directory_disk_usage.
    """
    return parse(client.send(request(directorypath)))


async def asyncio(client: AsyncClient, directorypath: str) -> PimsDiskUsage:
    """Get the disk use of a folder; see `sync`."""
    return parse(await client.send(request(directorypath)))
