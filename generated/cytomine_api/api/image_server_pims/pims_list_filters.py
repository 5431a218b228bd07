"""GET /ims/filters. Generated from operation pims_list_filters: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.pims_filter_list import PimsFilterList

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_list_filters",
    "GET",
    "/ims/filters",
    success={200: PimsFilterList},
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/ims/filters",
        operation="pims_list_filters",
    )


def parse(response: Response) -> PimsFilterList:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsFilterList.from_dict, PimsFilterList.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> PimsFilterList:
    """List the filters.

    Filters that pictures can be asked with.

    Returns:
        The filters.

    Source: pims_list_filters.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> PimsFilterList:
    """List the filters; see `sync`."""
    return parse(await client.send(request()))
