"""DELETE /ims/image/{filepath}. Generated from operation pims_delete_image: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_delete_image",
    "DELETE",
    "/ims/image/{filepath}",
    success={200: None},
    errors=(404,),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/ims/image/{segments(filepath)}",
        operation="pims_delete_image",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return None
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> None:
    """Delete the files of an image.

    Removes what was uploaded and all that was derived from it. What the core knows of the image stays,
    and its downloads are 404 from then on; delete the uploaded file there instead.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_delete_image.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> None:
    """Delete the files of an image; see `sync`."""
    return parse(await client.send(request(filepath)))
