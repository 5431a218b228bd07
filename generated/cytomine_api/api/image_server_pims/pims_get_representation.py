"""GET /ims/image/{filepath}/info/representations/{representation}. Generated from operation pims_get_representation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment, segments

from cytomine_api.models.pims_representation import PimsRepresentation

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_get_representation",
    "GET",
    "/ims/image/{filepath}/info/representations/{representation}",
    success={200: PimsRepresentation},
    errors=(404, 422, 500),
)


def request(filepath: str, representation: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/info/representations/{segment(representation)}",
        operation="pims_get_representation",
    )


def parse(response: Response) -> PimsRepresentation:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PimsRepresentation.from_dict, PimsRepresentation.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str, representation: str) -> PimsRepresentation:
    """Get a file behind an image.

    By what it is for. An image without a file for spectral access was answered 500 to SPECTRAL.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        representation: What the file is for: as uploaded (UPLOAD), as recognised (ORIGINAL), to read
            pixels (SPATIAL) or spectra (SPECTRAL) from. Another word is a 422.

    Returns:
        The file, with its pyramid where pixels are read from it.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).
        InvalidError: A value does not parse or is out of its range; the answer says which, and what it
            should be (422).
        ServerError: The image server failed, or met input it does not check (500).

    Source: pims_get_representation.
    """
    return parse(client.send(request(filepath, representation)))


async def asyncio(client: AsyncClient, filepath: str, representation: str) -> PimsRepresentation:
    """Get a file behind an image; see `sync`."""
    return parse(await client.send(request(filepath, representation)))
