"""GET /ims/colormaps/{colormap_id}. Generated from operation pims_get_colormap: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.pims_colormap import PimsColormap

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_colormap",
    "GET",
    "/ims/colormaps/{colormap_id}",
    success={200: PimsColormap},
    errors=(404,),
)


def request(colormap_id: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/colormaps/{segment(colormap_id)}",
        operation="pims_get_colormap",
    )


def parse(response: Response) -> PimsColormap:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsColormap.from_dict, PimsColormap.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, colormap_id: str) -> PimsColormap:
    """Get a colormap.

    Colours such as RED are none here.

    Args:
        colormap_id: Name of the colormap, inverted with `!` in front; case does not count.

    Returns:
        The colormap.

    Raises:
        NotFoundError: Nothing has this name (404).

    Source: pims_get_colormap.
    """
    return parse(client.send(request(colormap_id)))


async def asyncio(client: AsyncClient, colormap_id: str) -> PimsColormap:
    """Get a colormap; see `sync`."""
    return parse(await client.send(request(colormap_id)))
