"""GET /ims/image/{filepath}/info/instrument. Generated from operation pims_get_instrument: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_instrument import PimsInstrument

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_instrument",
    "GET",
    "/ims/image/{filepath}/info/instrument",
    success={200: PimsInstrument},
    errors=(404,),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/info/instrument",
        operation="pims_get_instrument",
    )


def parse(response: Response) -> PimsInstrument:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsInstrument.from_dict, PimsInstrument.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> PimsInstrument:
    """Get the microscope of an image.

    What the file tells of microscope and objective; often nothing.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The instrument.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_get_instrument.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> PimsInstrument:
    """Get the microscope of an image; see `sync`."""
    return parse(await client.send(request(filepath)))
