"""GET /ims/image/tile.jpg. Generated from operation pims_get_tile_v1: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "pims_get_tile_v1",
    "GET",
    "/ims/image/tile.jpg",
    success={200: bytes},
    errors=(400, 404, 422),
    parameters={
        "zoomify": "zoomify",
        "x": "x",
        "y": "y",
        "z": "z",
        "mime_type": "mimeType",
        "tile_group": "tileGroup",
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
    zoomify: str,
    x: int,
    y: int,
    z: int,
    mime_type: str | None = None,
    tile_group: str | None = None,
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
        "/ims/image/tile.jpg",
        query=pairs(
            (
                ("zoomify", zoomify),
                ("x", x),
                ("y", y),
                ("z", z),
                ("mimeType", mime_type),
                ("tileGroup", tile_group),
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
        operation="pims_get_tile_v1",
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
    zoomify: str,
    x: int,
    y: int,
    z: int,
    mime_type: str | None = None,
    tile_group: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    log: bool | None = None,
) -> bytes:
    """Get a tile, as the first version asked for it.

    For old viewers.

    Args:
        zoomify: Path of the file below the root of the image server.
        x: Column, counted from 0 at the left.
        y: Row, counted from 0 at the top.
        z: Tier of the pyramid, 0 the smallest.
        mime_type: Sent by old viewers; not looked at.
        tile_group: Sent by old viewers; not looked at.
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

    Source: pims_get_tile_v1.
    """
    return parse(
        client.send(
            request(
                zoomify=zoomify,
                x=x,
                y=y,
                z=z,
                mime_type=mime_type,
                tile_group=tile_group,
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
    zoomify: str,
    x: int,
    y: int,
    z: int,
    mime_type: str | None = None,
    tile_group: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    log: bool | None = None,
) -> bytes:
    """Get a tile, as the first version asked for it; see `sync`."""
    return parse(
        await client.send(
            request(
                zoomify=zoomify,
                x=x,
                y=y,
                z=z,
                mime_type=mime_type,
                tile_group=tile_group,
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
    zoomify: str,
    x: int,
    y: int,
    z: int,
    mime_type: str | None = None,
    tile_group: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    log: bool | None = None,
) -> AbstractContextManager[ResponseStream]:
    """Get a tile, as the first version asked for it, piece by piece: the body is never whole in memory;
    see `sync`."""
    return OPERATION.stream(
        client,
        request(
            zoomify=zoomify,
            x=x,
            y=y,
            z=z,
            mime_type=mime_type,
            tile_group=tile_group,
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
    zoomify: str,
    x: int,
    y: int,
    z: int,
    mime_type: str | None = None,
    tile_group: str | None = None,
    min_intensities: list[int | str] | None = None,
    max_intensities: list[int | str] | None = None,
    colormaps: list[str] | None = None,
    filters: list[str] | None = None,
    gammas: list[float] | None = None,
    threshold: float | None = None,
    log: bool | None = None,
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get a tile, as the first version asked for it, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            zoomify=zoomify,
            x=x,
            y=y,
            z=z,
            mime_type=mime_type,
            tile_group=tile_group,
            min_intensities=min_intensities,
            max_intensities=max_intensities,
            colormaps=colormaps,
            filters=filters,
            gammas=gammas,
            threshold=threshold,
            log=log,
        ),
    )
