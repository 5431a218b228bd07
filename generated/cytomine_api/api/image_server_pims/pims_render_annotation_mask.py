"""POST /ims/image/{filepath}/annotation/mask{extension}. Generated from operation pims_render_annotation_mask: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, pairs, segment, segments

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

    from cytomine_api.models.pims_mask_request import PimsMaskRequest

OPERATION = Operation(
    "pims_render_annotation_mask",
    "POST",
    "/ims/image/{filepath}/annotation/mask{extension}",
    success={200: bytes},
    errors=(400, 404, 406, 422, 500),
)


def request(
    filepath: str,
    extension: str,
    body: PimsMaskRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    x_annotation_origin: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/ims/image/{segments(filepath)}/annotation/mask{segment(extension, is_empty_allowed=True)}",
        body=body,
        headers=pairs(
            (
                ("X-Image-Size-Safety", x_image_size_safety),
                ("X-Annotation-Origin", x_annotation_origin),
                ("Accept", accept),
            )
        ),
        operation="pims_render_annotation_mask",
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
    extension: str,
    body: PimsMaskRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    x_annotation_origin: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a mask of shapes.

    White on black, or in the colours of the shapes. PNG and JPEG are grey unless a colour is asked for,
    WebP is RGB; a point is one pixel. The box is that of all shapes together, times `context_factor`. A
    size must be asked for: height, width, length, zoom or level; at level 0 it is that of the box. An
    empty list of shapes is a 500.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        extension: Kind of picture. Empty leaves it to the Accept header, which must then name a kind of
            picture: `image/*` gives the first kind of the answer, `*/*` is a 406. Other extensions are
            a 422.
        body: What to send; a plain mapping is taken as it is.
        x_image_size_safety: What to do with a picture above the limit, 10000 pixels a side unless set
            otherwise: refuse it, shrink it, or make it all the same. A shrunk one comes with the header
            X-Image-Size-Limit.
        x_annotation_origin: Corner from which shapes are measured. By default it is the upper left one
            and y grows downwards; annotations of the core need LEFT_BOTTOM.
        accept: Media types to ask for; the server answers one of image/png, image/jpeg, image/webp.

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
        ServerError: The image server failed, or met input it does not check (500).

    Source: pims_render_annotation_mask.
    """
    return parse(
        client.send(
            request(
                filepath,
                extension,
                body,
                x_image_size_safety=x_image_size_safety,
                x_annotation_origin=x_annotation_origin,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    filepath: str,
    extension: str,
    body: PimsMaskRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    x_annotation_origin: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a mask of shapes; see `sync`."""
    return parse(
        await client.send(
            request(
                filepath,
                extension,
                body,
                x_image_size_safety=x_image_size_safety,
                x_annotation_origin=x_annotation_origin,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    filepath: str,
    extension: str,
    body: PimsMaskRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    x_annotation_origin: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get a mask of shapes, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            filepath,
            extension,
            body,
            x_image_size_safety=x_image_size_safety,
            x_annotation_origin=x_annotation_origin,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    filepath: str,
    extension: str,
    body: PimsMaskRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    x_annotation_origin: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get a mask of shapes, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            filepath,
            extension,
            body,
            x_image_size_safety=x_image_size_safety,
            x_annotation_origin=x_annotation_origin,
            accept=accept,
        ),
    )
