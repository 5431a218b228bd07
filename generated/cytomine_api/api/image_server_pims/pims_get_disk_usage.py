"""GET /ims/disk-usage. Generated from operation pims_get_disk_usage: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.pims_disk_usage import PimsDiskUsage

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_disk_usage",
    "GET",
    "/ims/disk-usage",
    success={200: PimsDiskUsage},
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/ims/disk-usage",
        operation="pims_get_disk_usage",
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


def sync(client: Client) -> PimsDiskUsage:
    """Get the disk use of all images.

    Of the folder below which all files lie.

    Returns:
        The disk use.

    Source: pims_get_disk_usage.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> PimsDiskUsage:
    """Get the disk use of all images; see `sync`."""
    return parse(await client.send(request()))
