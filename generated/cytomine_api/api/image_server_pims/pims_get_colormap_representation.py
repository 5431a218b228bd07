"""GET /ims/colormaps/{colormap_id}/representation{extension}. Generated from operation pims_get_colormap_representation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "pims_get_colormap_representation",
    "GET",
    "/ims/colormaps/{colormap_id}/representation{extension}",
    success={200: bytes},
    errors=(404, 406, 422),
    parameters={"width": "width", "height": "height"},
)


def request(
    colormap_id: str,
    extension: str,
    *,
    width: int | None = None,
    height: int | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/colormaps/{segment(colormap_id)}/representation{segment(extension, is_empty_allowed=True)}",
        query=pairs((("width", width), ("height", height))),
        headers=pairs((("X-Image-Size-Safety", x_image_size_safety), ("Accept", accept))),
        operation="pims_get_colormap_representation",
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
    colormap_id: str,
    extension: str,
    *,
    width: int | None = None,
    height: int | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a picture of a colormap.

    A bar from the lowest to the highest intensity.

    Args:
        colormap_id: Name of the colormap, in capitals.
        extension: Kind of picture. Empty leaves it to the Accept header, which must then name a kind of
            picture: `image/*` gives the first kind of the answer, `*/*` is a 406. Other extensions are
            a 422.
        width: Columns of the picture.
        height: Rows of the picture.
        x_image_size_safety: What to do with a picture above the limit, 10000 pixels a side unless set
            otherwise: refuse it, shrink it, or make it all the same. A shrunk one comes with the header
            X-Image-Size-Limit.
        accept: Media types to ask for; the server answers one of image/png, image/jpeg, image/webp.

    Returns:
        The picture, row 0 at the top. Where the Accept header allows several kinds, the first of these
        is made.

    Raises:
        NotFoundError: Nothing has this name (404).
        InvalidError: The path has no extension, and the Accept header names no kind of picture (406).
        InvalidError: A value does not parse or is out of its range; the answer says which, and what it
            should be (422).

    Source: pims_get_colormap_representation.
    """
    return parse(
        client.send(
            request(
                colormap_id,
                extension,
                width=width,
                height=height,
                x_image_size_safety=x_image_size_safety,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    colormap_id: str,
    extension: str,
    *,
    width: int | None = None,
    height: int | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a picture of a colormap; see `sync`."""
    return parse(
        await client.send(
            request(
                colormap_id,
                extension,
                width=width,
                height=height,
                x_image_size_safety=x_image_size_safety,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    colormap_id: str,
    extension: str,
    *,
    width: int | None = None,
    height: int | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get a picture of a colormap, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            colormap_id,
            extension,
            width=width,
            height=height,
            x_image_size_safety=x_image_size_safety,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    colormap_id: str,
    extension: str,
    *,
    width: int | None = None,
    height: int | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get a picture of a colormap, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            colormap_id,
            extension,
            width=width,
            height=height,
            x_image_size_safety=x_image_size_safety,
            accept=accept,
        ),
    )
