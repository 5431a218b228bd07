"""GET /ims/colormaps. Generated from operation pims_list_colormaps: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.pims_colormap_list import PimsColormapList

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_list_colormaps",
    "GET",
    "/ims/colormaps",
    success={200: PimsColormapList},
    errors=(422,),
    parameters={"with_inverted": "with_inverted"},
)


def request(*, with_inverted: bool | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/ims/colormaps",
        query=pairs((("with_inverted", with_inverted),)),
        operation="pims_list_colormaps",
    )


def parse(response: Response) -> PimsColormapList:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsColormapList.from_dict, PimsColormapList.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, *, with_inverted: bool | None = None) -> PimsColormapList:
    """List the colormaps.

    Colours such as RED serve as colormaps of a picture too, but are not listed.

    Args:
        with_inverted: List each with its inverse, whose id begins with `!`.

    Returns:
        The colormaps.

    Raises:
        InvalidError: A value does not parse or is out of its range; the answer says which, and what it
            should be (422).

    Source: pims_list_colormaps.
    """
    return parse(client.send(request(with_inverted=with_inverted)))


async def asyncio(client: AsyncClient, *, with_inverted: bool | None = None) -> PimsColormapList:
    """List the colormaps; see `sync`."""
    return parse(await client.send(request(with_inverted=with_inverted)))
