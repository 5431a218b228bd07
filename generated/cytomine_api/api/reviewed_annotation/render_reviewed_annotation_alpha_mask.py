"""POST /api/reviewedannotation/{id}/alphamask.{format}. Generated from operation render_reviewed_annotation_alpha_mask: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "render_reviewed_annotation_alpha_mask",
    "POST",
    "/api/reviewedannotation/{id}/alphamask.{format}",
    success={200: bytes},
    errors=(400, 401, 403, 404, 422, 500),
    parameters={
        "geometry": "geometry",
        "complete": "complete",
        "increase_area": "increaseArea",
        "max_size": "maxSize",
        "zoom": "zoom",
        "safe": "safe",
        "draw": "draw",
        "square": "square",
        "color": "color",
        "thickness": "thickness",
        "alpha": "alpha",
        "colormap": "colormap",
        "inverse": "inverse",
        "gamma": "gamma",
        "bits": "bits",
        "location": "location",
        "boundaries": "boundaries",
        "type": "type",
        "draw_scale_bar": "drawScaleBar",
        "resolution": "resolution",
        "magnification": "magnification",
        "contrast": "contrast",
        "jpeg_quality": "jpegQuality",
    },
)


def request(
    id: int,
    format: str,
    *,
    geometry: str | None = None,
    complete: bool | None = None,
    increase_area: float | None = None,
    max_size: int | None = None,
    zoom: int | None = None,
    safe: bool | None = None,
    draw: bool | None = None,
    square: bool | None = None,
    color: str | None = None,
    thickness: int | None = None,
    alpha: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    location: str | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    contrast: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/reviewedannotation/{segment(id)}/alphamask.{segment(format)}",
        query=pairs(
            (
                ("geometry", geometry),
                ("complete", complete),
                ("increaseArea", increase_area),
                ("maxSize", max_size),
                ("zoom", zoom),
                ("safe", safe),
                ("draw", draw),
                ("square", square),
                ("color", color),
                ("thickness", thickness),
                ("alpha", alpha),
                ("colormap", colormap),
                ("inverse", inverse),
                ("gamma", gamma),
                ("bits", bits),
                ("location", location),
                ("boundaries", boundaries),
                ("type", type),
                ("drawScaleBar", draw_scale_bar),
                ("resolution", resolution),
                ("magnification", magnification),
                ("contrast", contrast),
                ("jpegQuality", jpeg_quality),
            )
        ),
        headers=pairs((("Accept", accept),)),
        operation="render_reviewed_annotation_alpha_mask",
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
    complete: bool | None = None,
    increase_area: float | None = None,
    max_size: int | None = None,
    zoom: int | None = None,
    safe: bool | None = None,
    draw: bool | None = None,
    square: bool | None = None,
    color: str | None = None,
    thickness: int | None = None,
    alpha: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    location: str | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    contrast: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get the pixels inside a reviewed annotation with POST.

    Does not work in this generation, with or without a body: use `get_reviewed_annotation_alpha_mask`.

    Args:
        id: Id of the reviewed annotation.
        format: Kind of picture; what is not known, and `jpg`, gives a PNG.
        geometry: A shape as WKT in the place of that of the annotation, in pixels of the full image; y
            grows upwards. Broken WKT is a 500.
        complete: Draw or mask with all points of the shape; shapes of 100 points and more are
            simplified otherwise.
        increase_area: Factor on width and height of the box around the shape.
        max_size: Longest side of the picture in pixels; when left out, `zoom` tells the size.
        zoom: How often the resolution is halved, 0 is full resolution; not looked at beside `maxSize`.
        safe: Shrink pictures that would be too large; otherwise they are refused.
        draw: Draw the outline; only seen with `color`.
        square: With `draw`, make the box as wide as high.
        color: With `draw`, colour of the line: CSS, or `0xRRGGBB`.
        thickness: With `draw`, width of the line in pixels.
        alpha: With `alphaMask`, how transparent the outside is, in percent.
        colormap: Names of colormaps or colours, joined by commas, each inverted by `!` in front. Only
            crops know them; elsewhere every name is a 404.
        inverse: Show the negative, that is, the colormaps inverted.
        gamma: Exponent on the intensities, 0 to 10.
        bits: Bits a channel, or `max` for those of the image; a higher number than that gives a white
            picture, other text a 500.
        location: Read for older clients; without effect.
        boundaries: Read for older clients; without effect.
        type: Read for older clients; without effect.
        draw_scale_bar: Read for older clients; without effect.
        resolution: Read for older clients; without effect.
        magnification: Read for older clients; without effect.
        contrast: Read for older clients; without effect.
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

    Source: render_reviewed_annotation_alpha_mask.
    """
    return parse(
        client.send(
            request(
                id,
                format,
                geometry=geometry,
                complete=complete,
                increase_area=increase_area,
                max_size=max_size,
                zoom=zoom,
                safe=safe,
                draw=draw,
                square=square,
                color=color,
                thickness=thickness,
                alpha=alpha,
                colormap=colormap,
                inverse=inverse,
                gamma=gamma,
                bits=bits,
                location=location,
                boundaries=boundaries,
                type=type,
                draw_scale_bar=draw_scale_bar,
                resolution=resolution,
                magnification=magnification,
                contrast=contrast,
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
    complete: bool | None = None,
    increase_area: float | None = None,
    max_size: int | None = None,
    zoom: int | None = None,
    safe: bool | None = None,
    draw: bool | None = None,
    square: bool | None = None,
    color: str | None = None,
    thickness: int | None = None,
    alpha: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    location: str | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    contrast: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get the pixels inside a reviewed annotation with POST; see `sync`."""
    return parse(
        await client.send(
            request(
                id,
                format,
                geometry=geometry,
                complete=complete,
                increase_area=increase_area,
                max_size=max_size,
                zoom=zoom,
                safe=safe,
                draw=draw,
                square=square,
                color=color,
                thickness=thickness,
                alpha=alpha,
                colormap=colormap,
                inverse=inverse,
                gamma=gamma,
                bits=bits,
                location=location,
                boundaries=boundaries,
                type=type,
                draw_scale_bar=draw_scale_bar,
                resolution=resolution,
                magnification=magnification,
                contrast=contrast,
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
    complete: bool | None = None,
    increase_area: float | None = None,
    max_size: int | None = None,
    zoom: int | None = None,
    safe: bool | None = None,
    draw: bool | None = None,
    square: bool | None = None,
    color: str | None = None,
    thickness: int | None = None,
    alpha: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    location: str | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    contrast: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get the pixels inside a reviewed annotation with POST, piece by piece: the body is never whole in
    memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            id,
            format,
            geometry=geometry,
            complete=complete,
            increase_area=increase_area,
            max_size=max_size,
            zoom=zoom,
            safe=safe,
            draw=draw,
            square=square,
            color=color,
            thickness=thickness,
            alpha=alpha,
            colormap=colormap,
            inverse=inverse,
            gamma=gamma,
            bits=bits,
            location=location,
            boundaries=boundaries,
            type=type,
            draw_scale_bar=draw_scale_bar,
            resolution=resolution,
            magnification=magnification,
            contrast=contrast,
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
    complete: bool | None = None,
    increase_area: float | None = None,
    max_size: int | None = None,
    zoom: int | None = None,
    safe: bool | None = None,
    draw: bool | None = None,
    square: bool | None = None,
    color: str | None = None,
    thickness: int | None = None,
    alpha: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    location: str | None = None,
    boundaries: str | None = None,
    type: str | None = None,
    draw_scale_bar: bool | None = None,
    resolution: float | None = None,
    magnification: float | None = None,
    contrast: float | None = None,
    jpeg_quality: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get the pixels inside a reviewed annotation with POST, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            id,
            format,
            geometry=geometry,
            complete=complete,
            increase_area=increase_area,
            max_size=max_size,
            zoom=zoom,
            safe=safe,
            draw=draw,
            square=square,
            color=color,
            thickness=thickness,
            alpha=alpha,
            colormap=colormap,
            inverse=inverse,
            gamma=gamma,
            bits=bits,
            location=location,
            boundaries=boundaries,
            type=type,
            draw_scale_bar=draw_scale_bar,
            resolution=resolution,
            magnification=magnification,
            contrast=contrast,
            jpeg_quality=jpeg_quality,
            accept=accept,
        ),
    )
