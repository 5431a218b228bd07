"""GET /ims/image/{filepath}/associated/{associated_key}. Generated from operation pims_get_associated_image: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment, segments

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "pims_get_associated_image",
    "GET",
    "/ims/image/{filepath}/associated/{associated_key}",
    success={200: bytes},
    errors=(400, 404, 406, 422),
    parameters={"height": "height", "width": "width", "length": "length"},
)


def request(
    filepath: str,
    associated_key: str,
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/associated/{segment(associated_key)}",
        query=pairs((("height", height), ("width", width), ("length", length))),
        headers=pairs((("X-Image-Size-Safety", x_image_size_safety), ("Accept", accept))),
        operation="pims_get_associated_image",
    )


def parse(response: Response) -> bytes:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return response.content
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    filepath: str,
    associated_key: str,
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> bytes:
    """Get a picture beside an image.

    The path has no extension, so the Accept header must name a kind of picture; `*/*` is refused.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        associated_key: Which of the pictures, in lower case; another word is a 422.
        height: Rows of the picture above 1, or its size as a part of the full one up to 1; wins over
            width and length. The width follows.
        width: Columns of the picture above 1, or its size as a part of the full one up to 1; wins over
            length. The height follows.
        length: Longest side of the picture in pixels above 1, or its size as a part of the full one up
            to 1.
        x_image_size_safety: What to do with a picture above the limit, 10000 pixels a side unless set
            otherwise: refuse it, shrink it, or make it all the same. A shrunk one comes with the header
            X-Image-Size-Limit.
        accept: Media types to ask for; the server answers one of image/webp, image/jpeg, image/png.

    Returns:
        The picture, row 0 at the top. Where the Accept header allows several kinds, the first of these
        is made.

    Raises:
        InvalidError: There is no such channel, plane, tier or tile, the picture would be too large, no
            size was asked for, a shape is no WKT, bins are no power of 2, or the file has no role.
            (400).
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).
        InvalidError: The path has no extension, and the Accept header names no kind of picture (406).
        InvalidError: A value does not parse or is out of its range; the answer says which, and what it
            should be (422).

    Source: pims_get_associated_image.
    """
    return parse(
        client.send(
            request(
                filepath,
                associated_key,
                height=height,
                width=width,
                length=length,
                x_image_size_safety=x_image_size_safety,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    filepath: str,
    associated_key: str,
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> bytes:
    """Get a picture beside an image; see `sync`."""
    return parse(
        await client.send(
            request(
                filepath,
                associated_key,
                height=height,
                width=width,
                length=length,
                x_image_size_safety=x_image_size_safety,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    filepath: str,
    associated_key: str,
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> AbstractContextManager[ResponseStream]:
    """Get a picture beside an image, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            filepath,
            associated_key,
            height=height,
            width=width,
            length=length,
            x_image_size_safety=x_image_size_safety,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    filepath: str,
    associated_key: str,
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get a picture beside an image, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            filepath,
            associated_key,
            height=height,
            width=width,
            length=length,
            x_image_size_safety=x_image_size_safety,
            accept=accept,
        ),
    )
