"""GET /api/abstractimage/{id}/crop.{format}. Generated from operation get_abstract_image_crop: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "get_abstract_image_crop",
    "GET",
    "/api/abstractimage/{id}/crop.{format}",
    success={200: bytes},
    errors=(400, 401, 403, 404, 422, 500),
    parameters={
        "geometry": "geometry",
        "location": "location",
        "complete": "complete",
        "increase_area": "increaseArea",
        "safe": "safe",
        "square": "square",
        "draw": "draw",
        "mask": "mask",
        "alpha_mask": "alphaMask",
        "alpha": "alpha",
        "thickness": "thickness",
        "color": "color",
        "colormap": "colormap",
        "inverse": "inverse",
        "contrast": "contrast",
        "gamma": "gamma",
        "bits": "bits",
        "zoom": "zoom",
        "max_size": "maxSize",
        "boundaries": "boundaries",
        "type": "type",
        "draw_scale_bar": "drawScaleBar",
        "resolution": "resolution",
        "magnification": "magnification",
        "jpeg_quality": "jpegQuality",
    },
)


def request(
    id: int,
    format: str,
    *,
    geometry: str | None = None,
    location: str | None = None,
    complete: bool | None = None,
    increase_area: float | None = None,
    safe: bool | None = None,
    square: bool | None = None,
    draw: bool | None = None,
    mask: bool | None = None,
    alpha_mask: bool | None = None,
    alpha: int | None = None,
    thickness: int | None = None,
    color: str | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    zoom: int | None = None,
    max_size: int | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/abstractimage/{segment(id)}/crop.{segment(format)}",
        query=pairs(
            (
                ("geometry", geometry),
                ("location", location),
                ("complete", complete),
                ("increaseArea", increase_area),
                ("safe", safe),
                ("square", square),
                ("draw", draw),
                ("mask", mask),
                ("alphaMask", alpha_mask),
                ("alpha", alpha),
                ("thickness", thickness),
                ("color", color),
                ("colormap", colormap),
                ("inverse", inverse),
                ("contrast", contrast),
                ("gamma", gamma),
                ("bits", bits),
                ("zoom", zoom),
                ("maxSize", max_size),
                ("boundaries", boundaries),
                ("type", type),
                ("drawScaleBar", draw_scale_bar),
                ("resolution", resolution),
                ("magnification", magnification),
                ("jpegQuality", jpeg_quality),
            )
        ),
        headers=pairs((("Accept", accept),)),
        operation="get_abstract_image_crop",
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
    id: int,
    format: str,
    *,
    geometry: str | None = None,
    location: str | None = None,
    complete: bool | None = None,
    increase_area: float | None = None,
    safe: bool | None = None,
    square: bool | None = None,
    draw: bool | None = None,
    mask: bool | None = None,
    alpha_mask: bool | None = None,
    alpha: int | None = None,
    thickness: int | None = None,
    color: str | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    zoom: int | None = None,
    max_size: int | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get the pixels around a shape of an abstract image.

    Open to those who may use the storage of its file. A shape must be given; without one, or with
    broken WKT, it is a 500. Pixels of the reference slice. The picture is the box around the shape
    times `increaseArea`, halved once for each step of `zoom`. A box over the border of the image is
    moved inside and keeps its size. A point is 1 by 1 pixel, or 100 by 100 drawn.

    **The rows are off by one**: the first row of the picture is row `height - maxY - 1` of the image,
    from the top.

    `draw` wins over `mask`, and `mask` over `alphaMask`. Plain and transparent PNG is RGBA, a mask is
    grey (RGB as WebP), all else RGB.

    Args:
        id: Id of the abstract image.
        format: Kind of picture; what is not known gives a JPEG. With `alphaMask` PNG or WebP, else PNG.
        geometry: The shape as WKT, in pixels of the full image: the origin is its lower left corner, y
            grows upwards.
        location: The shape as WKT, where `geometry` is not given.
        complete: Draw or mask with all points of the shape; shapes of 100 points and more are
            simplified otherwise.
        increase_area: Factor on width and height of the box around the shape.
        safe: Shrink pictures that would be too large; otherwise they are refused.
        square: With `draw`, make the box as wide as high.
        draw: Draw the outline; only seen with `color`.
        mask: White shape on black in the place of pixels.
        alpha_mask: Make transparent what lies outside of the shape.
        alpha: With `alphaMask`, how transparent the outside is, in percent.
        thickness: With `draw`, width of the line in pixels.
        color: With `draw`, colour of the line: CSS, or `0xRRGGBB`.
        colormap: Names of colormaps or colours, joined by commas, each inverted by `!` in front. Only
            crops know them; elsewhere every name is a 404.
        inverse: Show the negative, that is, the colormaps inverted.
        contrast: Read for older clients; without effect.
        gamma: Exponent on the intensities, 0 to 10.
        bits: Bits a channel, or `max` for those of the image; a higher number than that gives a white
            picture, other text a 500.
        zoom: How often the resolution is halved; 0 is full resolution. More than the pyramid has is a
            400.
        max_size: Read for older clients; without effect.
        boundaries: Read for older clients; without effect.
        type: Read for older clients; without effect.
        draw_scale_bar: Read for older clients; without effect.
        resolution: Read for older clients; without effect.
        magnification: Read for older clients; without effect.
        jpeg_quality: Read for older clients; without effect.
        accept: Media types to ask for; the server answers one of image/png, image/jpeg, image/webp.

    Returns:
        The picture, row 0 at the top. An image is shown by its reference slice: the one in the middle
        of channels, depths and times. Of several stored channels that of the slice is shown alone, else
        all samples (RGB).

    Raises:
        InvalidError: The image server has no such part of the image, the picture would be too large, or
            the image has no slices. A number in path or query that does not parse comes as a problem.
            (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object; or the image server does not have the file, the picture
            in it, the colormap or the filter. (404).
        InvalidError: A parameter is out of its range; names and places are those of the image server,
            not of this request (422).
        ServerError: A page: the shape or `bits` does not parse, or credentials are missing on a route
            open to nobody. Plain words: there is no shape. (500).

    Source: get_abstract_image_crop.
    """
    return parse(
        client.send(
            request(
                id,
                format,
                geometry=geometry,
                location=location,
                complete=complete,
                increase_area=increase_area,
                safe=safe,
                square=square,
                draw=draw,
                mask=mask,
                alpha_mask=alpha_mask,
                alpha=alpha,
                thickness=thickness,
                color=color,
                colormap=colormap,
                inverse=inverse,
                contrast=contrast,
                gamma=gamma,
                bits=bits,
                zoom=zoom,
                max_size=max_size,
                boundaries=boundaries,
                type=type,
                draw_scale_bar=draw_scale_bar,
                resolution=resolution,
                magnification=magnification,
                jpeg_quality=jpeg_quality,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    id: int,
    format: str,
    *,
    geometry: str | None = None,
    location: str | None = None,
    complete: bool | None = None,
    increase_area: float | None = None,
    safe: bool | None = None,
    square: bool | None = None,
    draw: bool | None = None,
    mask: bool | None = None,
    alpha_mask: bool | None = None,
    alpha: int | None = None,
    thickness: int | None = None,
    color: str | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    zoom: int | None = None,
    max_size: int | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get the pixels around a shape of an abstract image; see `sync`."""
    return parse(
        await client.send(
            request(
                id,
                format,
                geometry=geometry,
                location=location,
                complete=complete,
                increase_area=increase_area,
                safe=safe,
                square=square,
                draw=draw,
                mask=mask,
                alpha_mask=alpha_mask,
                alpha=alpha,
                thickness=thickness,
                color=color,
                colormap=colormap,
                inverse=inverse,
                contrast=contrast,
                gamma=gamma,
                bits=bits,
                zoom=zoom,
                max_size=max_size,
                boundaries=boundaries,
                type=type,
                draw_scale_bar=draw_scale_bar,
                resolution=resolution,
                magnification=magnification,
                jpeg_quality=jpeg_quality,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    id: int,
    format: str,
    *,
    geometry: str | None = None,
    location: str | None = None,
    complete: bool | None = None,
    increase_area: float | None = None,
    safe: bool | None = None,
    square: bool | None = None,
    draw: bool | None = None,
    mask: bool | None = None,
    alpha_mask: bool | None = None,
    alpha: int | None = None,
    thickness: int | None = None,
    color: str | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    zoom: int | None = None,
    max_size: int | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get the pixels around a shape of an abstract image, piece by piece: the body is never whole in
    memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            id,
            format,
            geometry=geometry,
            location=location,
            complete=complete,
            increase_area=increase_area,
            safe=safe,
            square=square,
            draw=draw,
            mask=mask,
            alpha_mask=alpha_mask,
            alpha=alpha,
            thickness=thickness,
            color=color,
            colormap=colormap,
            inverse=inverse,
            contrast=contrast,
            gamma=gamma,
            bits=bits,
            zoom=zoom,
            max_size=max_size,
            boundaries=boundaries,
            type=type,
            draw_scale_bar=draw_scale_bar,
            resolution=resolution,
            magnification=magnification,
            jpeg_quality=jpeg_quality,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    id: int,
    format: str,
    *,
    geometry: str | None = None,
    location: str | None = None,
    complete: bool | None = None,
    increase_area: float | None = None,
    safe: bool | None = None,
    square: bool | None = None,
    draw: bool | None = None,
    mask: bool | None = None,
    alpha_mask: bool | None = None,
    alpha: int | None = None,
    thickness: int | None = None,
    color: str | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    zoom: int | None = None,
    max_size: int | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get the pixels around a shape of an abstract image, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            id,
            format,
            geometry=geometry,
            location=location,
            complete=complete,
            increase_area=increase_area,
            safe=safe,
            square=square,
            draw=draw,
            mask=mask,
            alpha_mask=alpha_mask,
            alpha=alpha,
            thickness=thickness,
            color=color,
            colormap=colormap,
            inverse=inverse,
            contrast=contrast,
            gamma=gamma,
            bits=bits,
            zoom=zoom,
            max_size=max_size,
            boundaries=boundaries,
            type=type,
            draw_scale_bar=draw_scale_bar,
            resolution=resolution,
            magnification=magnification,
            jpeg_quality=jpeg_quality,
            accept=accept,
        ),
    )
