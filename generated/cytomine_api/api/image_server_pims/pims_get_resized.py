"""GET /ims/image/{filepath}/resized{extension}. Generated from operation pims_get_resized: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment, segments

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "pims_get_resized",
    "GET",
    "/ims/image/{filepath}/resized{extension}",
    success={200: bytes},
    errors=(400, 404, 406, 422),
    parameters={
        "height": "height",
        "width": "width",
        "length": "length",
        "zoom": "zoom",
        "level": "level",
        "channels": "channels",
        "z_slices": "z_slices",
        "timepoints": "timepoints",
        "c_reduction": "c_reduction",
        "min_intensities": "min_intensities",
        "max_intensities": "max_intensities",
        "colormaps": "colormaps",
        "filters": "filters",
        "gammas": "gammas",
        "threshold": "threshold",
        "bits": "bits",
        "colorspace": "colorspace",
    },
)


def request(
    filepath: str,
    extension: str,
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    zoom: int | None = None,
    level: int | None = None,
    channels: list[int | str] | None = None,
    z_slices: int | None = None,
    timepoints: int | None = None,
    c_reduction: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    bits: str | None = None,
    colorspace: str | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/resized{segment(extension, is_empty_allowed=True)}",
        query=pairs(
            (
                ("height", height),
                ("width", width),
                ("length", length),
                ("zoom", zoom),
                ("level", level),
                ("channels", channels),
                ("z_slices", z_slices),
                ("timepoints", timepoints),
                ("c_reduction", c_reduction),
                ("min_intensities", min_intensities),
                ("max_intensities", max_intensities),
                ("colormaps", colormaps),
                ("filters", filters),
                ("gammas", gammas),
                ("threshold", threshold),
                ("bits", bits),
                ("colorspace", colorspace),
            )
        ),
        headers=pairs((("X-Image-Size-Safety", x_image_size_safety), ("Accept", accept))),
        operation="pims_get_resized",
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
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    zoom: int | None = None,
    level: int | None = None,
    channels: list[int | str] | None = None,
    z_slices: int | None = None,
    timepoints: int | None = None,
    c_reduction: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    bits: str | None = None,
    colorspace: str | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get the whole image in another size.

    For programs: intensities are kept unless bounds are asked for. Without a size the longest side is
    256. More bits than the image has give a white picture.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        extension: Kind of picture. Empty leaves it to the Accept header, which must then name a kind of
            picture: `image/*` gives the first kind of the answer, `*/*` is a 406. Other extensions are
            a 422.
        height: Rows of the picture above 1, or its size as a part of the full one up to 1; wins over
            width and length. The width follows.
        width: Columns of the picture above 1, or its size as a part of the full one up to 1; wins over
            length. The height follows.
        length: Longest side of the picture in pixels above 1, or its size as a part of the full one up
            to 1.
        zoom: Size of this tier of the pyramid, 0 the smallest; wins over height, width and length.
        level: Size of this tier of the pyramid, 0 the full resolution; wins over zoom.
        channels: Channels to show, by index (samples count one by one) or as a range without its end,
            as in `0:2`; all by default. An unknown one is a 400.
        z_slices: Focal plane, counted from 0; the middle one by default.
        timepoints: Point in time, counted from 0; the first one by default.
        c_reduction: How channels become one picture; all but ADD make it grey.
        min_intensities: Intensity that becomes black, one or one for each channel: a number, or how to
            find it. In thumbs and tiles it is found as by AUTO_IMAGE when left out, in resized images
            nothing is changed.
        max_intensities: Intensity that becomes white, one or one for each channel: a number, or how to
            find it. In thumbs and tiles it is found as by AUTO_IMAGE when left out, in resized images
            nothing is changed.
        colormaps: Colours of the intensities, one or one for each channel: the id of a colormap, a CSS
            colour, NONE or DEFAULT; with `!` in front inverted. An unknown one is a 404, a wrong number
            of them a 400.
        filters: Filter to apply, by its id in any case; more than one is a 400, an unknown one a 404.
        gammas: Exponents on the intensities from 0 to 10, one or one for each channel; 1 by default.
        threshold: Part of the range of intensities, from 0 to 1; the picture is then RGBA.
        bits: Bits a channel, or AUTO for those of the image.
        colorspace: Make the picture grey or coloured; AUTO lets the channels decide.
        x_image_size_safety: What to do with a picture above the limit, 10000 pixels a side unless set
            otherwise: refuse it, shrink it, or make it all the same. A shrunk one comes with the header
            X-Image-Size-Limit.
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

    Source: pims_get_resized.
    """
    return parse(
        client.send(
            request(
                filepath,
                extension,
                height=height,
                width=width,
                length=length,
                zoom=zoom,
                level=level,
                channels=channels,
                z_slices=z_slices,
                timepoints=timepoints,
                c_reduction=c_reduction,
                min_intensities=min_intensities,
                max_intensities=max_intensities,
                colormaps=colormaps,
                filters=filters,
                gammas=gammas,
                threshold=threshold,
                bits=bits,
                colorspace=colorspace,
                x_image_size_safety=x_image_size_safety,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    filepath: str,
    extension: str,
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    zoom: int | None = None,
    level: int | None = None,
    channels: list[int | str] | None = None,
    z_slices: int | None = None,
    timepoints: int | None = None,
    c_reduction: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    bits: str | None = None,
    colorspace: str | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get the whole image in another size; see `sync`."""
    return parse(
        await client.send(
            request(
                filepath,
                extension,
                height=height,
                width=width,
                length=length,
                zoom=zoom,
                level=level,
                channels=channels,
                z_slices=z_slices,
                timepoints=timepoints,
                c_reduction=c_reduction,
                min_intensities=min_intensities,
                max_intensities=max_intensities,
                colormaps=colormaps,
                filters=filters,
                gammas=gammas,
                threshold=threshold,
                bits=bits,
                colorspace=colorspace,
                x_image_size_safety=x_image_size_safety,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    filepath: str,
    extension: str,
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    zoom: int | None = None,
    level: int | None = None,
    channels: list[int | str] | None = None,
    z_slices: int | None = None,
    timepoints: int | None = None,
    c_reduction: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    bits: str | None = None,
    colorspace: str | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get the whole image in another size, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            filepath,
            extension,
            height=height,
            width=width,
            length=length,
            zoom=zoom,
            level=level,
            channels=channels,
            z_slices=z_slices,
            timepoints=timepoints,
            c_reduction=c_reduction,
            min_intensities=min_intensities,
            max_intensities=max_intensities,
            colormaps=colormaps,
            filters=filters,
            gammas=gammas,
            threshold=threshold,
            bits=bits,
            colorspace=colorspace,
            x_image_size_safety=x_image_size_safety,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    filepath: str,
    extension: str,
    *,
    height: float | None = None,
    width: float | None = None,
    length: float | None = None,
    zoom: int | None = None,
    level: int | None = None,
    channels: list[int | str] | None = None,
    z_slices: int | None = None,
    timepoints: int | None = None,
    c_reduction: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    bits: str | None = None,
    colorspace: str | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get the whole image in another size, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            filepath,
            extension,
            height=height,
            width=width,
            length=length,
            zoom=zoom,
            level=level,
            channels=channels,
            z_slices=z_slices,
            timepoints=timepoints,
            c_reduction=c_reduction,
            min_intensities=min_intensities,
            max_intensities=max_intensities,
            colormaps=colormaps,
            filters=filters,
            gammas=gammas,
            threshold=threshold,
            bits=bits,
            colorspace=colorspace,
            x_image_size_safety=x_image_size_safety,
            accept=accept,
        ),
    )
