"""POST /ims/image/{filepath}/histogram. Generated from operation pims_compute_histogram: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import null
from cytomine_wire.protocol import Operation, Request, pairs, segments

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_compute_histogram",
    "POST",
    "/ims/image/{filepath}/histogram",
    success={202: None, 201: None},
    errors=(404, 422, 500),
    parameters={"sync": "sync", "overwrite": "overwrite"},
)


def request(filepath: str, *, sync: bool | None = None, overwrite: bool | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/ims/image/{segments(filepath)}/histogram",
        query=pairs((("sync", sync), ("overwrite", overwrite))),
        operation="pims_compute_histogram",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 201:
        OPERATION.read(response, null)
        return None
    if response.status_code == 202:
        OPERATION.read(response, null)
        return None
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str, *, sync: bool | None = None, overwrite: bool | None = None) -> None:
    """Compute the histogram of an image anew.

    Has no body; the answer is the word null. Every imported image has a histogram, so keeping it is a
    500.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        sync: Wait until the histogram is stored.
        overwrite: Replace what is stored; false is a 500 where something is.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).
        InvalidError: A value does not parse or is out of its range; the answer says which, and what it
            should be (422).
        ServerError: The image server failed, or met input it does not check (500).

    Source: pims_compute_histogram.
    """
    return parse(client.send(request(filepath, sync=sync, overwrite=overwrite)))


async def asyncio(
    client: AsyncClient, filepath: str, *, sync: bool | None = None, overwrite: bool | None = None
) -> None:
    """Compute the histogram of an image anew; see `sync`."""
    return parse(await client.send(request(filepath, sync=sync, overwrite=overwrite)))
