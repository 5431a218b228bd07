"""GET /ims/filters/{filter_id}. Generated from operation pims_get_filter: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.pims_filter import PimsFilter

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_filter",
    "GET",
    "/ims/filters/{filter_id}",
    success={200: PimsFilter},
    errors=(404,),
)


def request(filter_id: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/filters/{segment(filter_id)}",
        operation="pims_get_filter",
    )


def parse(response: Response) -> PimsFilter:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsFilter.from_dict, PimsFilter.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filter_id: str) -> PimsFilter:
    """Get a filter.

    By id or by one of its other names.

    Args:
        filter_id: Name of the filter, or another one it has; case does not count.

    Returns:
        The filter.

    Raises:
        NotFoundError: Nothing has this name (404).

    Source: pims_get_filter.
    """
    return parse(client.send(request(filter_id)))


async def asyncio(client: AsyncClient, filter_id: str) -> PimsFilter:
    """Get a filter; see `sync`."""
    return parse(await client.send(request(filter_id)))
