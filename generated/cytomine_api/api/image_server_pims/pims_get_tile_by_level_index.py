"""GET /ims/image/{filepath}/tile/level/{level}/ti/{ti}{extension}. Generated from operation pims_get_tile_by_level_index: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment, segments

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "pims_get_tile_by_level_index",
    "GET",
    "/ims/image/{filepath}/tile/level/{level}/ti/{ti}{extension}",
    success={200: bytes},
    errors=(400, 404, 406, 422),
    parameters={
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
        "log": "log",
    },
)


def request(
    filepath: str,
    level: int,
    ti: int,
    extension: str,
    *,
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
    log: bool | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/tile/level/{segment(level)}/ti/{segment(ti)}{segment(extension, is_empty_allowed=True)}",
        query=pairs(
            (
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
                ("log", log),
            )
        ),
        headers=pairs((("X-Image-Size-Safety", x_image_size_safety), ("Accept", accept))),
        operation="pims_get_tile_by_level_index",
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
    level: int,
    ti: int,
    extension: str,
    *,
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
    log: bool | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> bytes:
    """Get a tile by level and index.

    Tiles of the pyramid in the file, which may be of any size; see `pims_get_representation`.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        level: Tier of the pyramid, 0 the full resolution.
        ti: Number of the tile, row by row from the upper left, from 0.
        extension: Kind of picture. Empty leaves it to the Accept header, which must then name a kind of
            picture: `image/*` gives the first kind of the answer, `*/*` is a 406. Other extensions are
            a 422.
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
        log: Show intensities on a logarithmic scale.
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

    Source: pims_get_tile_by_level_index.
    """
    return parse(
        client.send(
            request(
                filepath,
                level,
                ti,
                extension,
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
                log=log,
                x_image_size_safety=x_image_size_safety,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    filepath: str,
    level: int,
    ti: int,
    extension: str,
    *,
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
    log: bool | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> bytes:
    """Get a tile by level and index; see `sync`."""
    return parse(
        await client.send(
            request(
                filepath,
                level,
                ti,
                extension,
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
                log=log,
                x_image_size_safety=x_image_size_safety,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    filepath: str,
    level: int,
    ti: int,
    extension: str,
    *,
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
    log: bool | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> AbstractContextManager[ResponseStream]:
    """Get a tile by level and index, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            filepath,
            level,
            ti,
            extension,
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
            log=log,
            x_image_size_safety=x_image_size_safety,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    filepath: str,
    level: int,
    ti: int,
    extension: str,
    *,
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
    log: bool | None = None,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/webp, image/jpeg, image/png",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get a tile by level and index, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            filepath,
            level,
            ti,
            extension,
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
            log=log,
            x_image_size_safety=x_image_size_safety,
            accept=accept,
        ),
    )
