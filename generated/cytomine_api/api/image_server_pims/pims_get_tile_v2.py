"""GET /ims/slice/tile. Generated from operation pims_get_tile_v2: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "pims_get_tile_v2",
    "GET",
    "/ims/slice/tile",
    success={200: bytes},
    errors=(400, 404, 422),
    parameters={
        "z": "z",
        "zoomify": "zoomify",
        "fif": "fif",
        "x": "x",
        "y": "y",
        "tile_index": "tileIndex",
        "tile_group": "tileGroup",
        "mime_type": "mimeType",
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
    *,
    z: int,
    zoomify: str | None = None,
    fif: str | None = None,
    x: int | None = None,
    y: int | None = None,
    tile_index: int | None = None,
    tile_group: str | None = None,
    mime_type: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    log: bool | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/ims/slice/tile",
        query=pairs(
            (
                ("z", z),
                ("zoomify", zoomify),
                ("fif", fif),
                ("x", x),
                ("y", y),
                ("tileIndex", tile_index),
                ("tileGroup", tile_group),
                ("mimeType", mime_type),
                ("min_intensities", min_intensities),
                ("max_intensities", max_intensities),
                ("colormaps", colormaps),
                ("filters", filters),
                ("gammas", gammas),
                ("threshold", threshold),
                ("log", log),
            )
        ),
        headers=pairs((("Accept", "application/json, image/jpeg"),)),
        operation="pims_get_tile_v2",
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
    *,
    z: int,
    zoomify: str | None = None,
    fif: str | None = None,
    x: int | None = None,
    y: int | None = None,
    tile_index: int | None = None,
    tile_group: str | None = None,
    mime_type: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    log: bool | None = None,
) -> bytes:
    """Get a tile, as the second version asked for it.

    For old viewers: by `zoomify`, `tileGroup`, `x` and `y`, or by `fif` and `tileIndex`. Any other set
    of them is a 400.

    Args:
        z: Tier of the pyramid, 0 the smallest.
        zoomify: Path of the file below the root of the image server; with `x` and `y`.
        fif: Path of the file below the root of the image server; with `tileIndex`.
        x: Column, counted from 0 at the left.
        y: Row, counted from 0 at the top.
        tile_index: Number of the tile, row by row from the upper left, from 0.
        tile_group: Any text; it must be there with `zoomify` and is not looked at.
        mime_type: Sent by old viewers; not looked at.
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

    Returns:
        The tile.

    Raises:
        InvalidError: There is no such channel, plane, tier or tile, the picture would be too large, no
            size was asked for, a shape is no WKT, bins are no power of 2, or the file has no role.
            (400).
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).
        InvalidError: A value does not parse or is out of its range; the answer says which, and what it
            should be (422).

    Source: pims_get_tile_v2.
    """
    return parse(
        client.send(
            request(
                z=z,
                zoomify=zoomify,
                fif=fif,
                x=x,
                y=y,
                tile_index=tile_index,
                tile_group=tile_group,
                mime_type=mime_type,
                min_intensities=min_intensities,
                max_intensities=max_intensities,
                colormaps=colormaps,
                filters=filters,
                gammas=gammas,
                threshold=threshold,
                log=log,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    z: int,
    zoomify: str | None = None,
    fif: str | None = None,
    x: int | None = None,
    y: int | None = None,
    tile_index: int | None = None,
    tile_group: str | None = None,
    mime_type: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    log: bool | None = None,
) -> bytes:
    """Get a tile, as the second version asked for it; see `sync`."""
    return parse(
        await client.send(
            request(
                z=z,
                zoomify=zoomify,
                fif=fif,
                x=x,
                y=y,
                tile_index=tile_index,
                tile_group=tile_group,
                mime_type=mime_type,
                min_intensities=min_intensities,
                max_intensities=max_intensities,
                colormaps=colormaps,
                filters=filters,
                gammas=gammas,
                threshold=threshold,
                log=log,
            )
        )
    )


def stream(
    client: Client,
    *,
    z: int,
    zoomify: str | None = None,
    fif: str | None = None,
    x: int | None = None,
    y: int | None = None,
    tile_index: int | None = None,
    tile_group: str | None = None,
    mime_type: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    log: bool | None = None,
) -> AbstractContextManager[ResponseStream]:
    """Get a tile, as the second version asked for it, piece by piece: the body is never whole in memory;
    see `sync`."""
    return OPERATION.stream(
        client,
        request(
            z=z,
            zoomify=zoomify,
            fif=fif,
            x=x,
            y=y,
            tile_index=tile_index,
            tile_group=tile_group,
            mime_type=mime_type,
            min_intensities=min_intensities,
            max_intensities=max_intensities,
            colormaps=colormaps,
            filters=filters,
            gammas=gammas,
            threshold=threshold,
            log=log,
        ),
    )


def astream(
    client: AsyncClient,
    *,
    z: int,
    zoomify: str | None = None,
    fif: str | None = None,
    x: int | None = None,
    y: int | None = None,
    tile_index: int | None = None,
    tile_group: str | None = None,
    mime_type: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    log: bool | None = None,
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get a tile, as the second version asked for it, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            z=z,
            zoomify=zoomify,
            fif=fif,
            x=x,
            y=y,
            tile_index=tile_index,
            tile_group=tile_group,
            mime_type=mime_type,
            min_intensities=min_intensities,
            max_intensities=max_intensities,
            colormaps=colormaps,
            filters=filters,
            gammas=gammas,
            threshold=threshold,
            log=log,
        ),
    )
