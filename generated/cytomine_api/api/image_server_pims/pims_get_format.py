"""GET /ims/formats/{format_id}. Generated from operation pims_get_format: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.pims_format import PimsFormat

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_format",
    "GET",
    "/ims/formats/{format_id}",
    success={200: PimsFormat},
    errors=(404,),
)


def request(format_id: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/formats/{segment(format_id)}",
        operation="pims_get_format",
    )


def parse(response: Response) -> PimsFormat:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsFormat.from_dict, PimsFormat.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, format_id: str) -> PimsFormat:
    """Get a format.

    VIRTUALSTACK, which the list leaves out, is found here.

    Args:
        format_id: Name of the format; case does not count.

    Returns:
        The format.

    Raises:
        NotFoundError: Nothing has this name (404).

    Source: pims_get_format.
    """
    return parse(client.send(request(format_id)))


async def asyncio(client: AsyncClient, format_id: str) -> PimsFormat:
    """Get a format; see `sync`."""
    return parse(await client.send(request(format_id)))
