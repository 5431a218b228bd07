"""GET /api/abstractslice/{id}/normalized-tile/zoom/{z}/tx/{tx}/ty/{ty}.{format}. Generated from operation get_abstract_slice_tile: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "get_abstract_slice_tile",
    "GET",
    "/api/abstractslice/{id}/normalized-tile/zoom/{z}/tx/{tx}/ty/{ty}.{format}",
    success={200: bytes},
    errors=(400, 401, 403, 404, 405, 406, 422, 500),
    parameters={
        "channels": "channels",
        "z_slices": "zSlices",
        "timepoints": "timepoints",
        "filters": "filters",
        "min_intensities": "minIntensities",
        "max_intensities": "maxIntensities",
        "gammas": "gammas",
        "colormaps": "colormaps",
    },
)


def request(
    id: int,
    z: int,
    tx: int,
    ty: int,
    format: str,
    *,
    channels: list[str] | None = None,
    z_slices: str | None = None,
    timepoints: str | None = None,
    filters: str | None = None,
    min_intensities: list[str] | None = None,
    max_intensities: list[str] | None = None,
    gammas: list[float] | None = None,
    colormaps: list[str] | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/abstractslice/{segment(id)}/normalized-tile/zoom/{segment(z)}/tx/{segment(tx)}/ty/{segment(ty)}.{segment(format)}",
        query=pairs(
            (
                ("channels", channels),
                ("zSlices", z_slices),
                ("timepoints", timepoints),
                ("filters", filters),
                ("minIntensities", min_intensities),
                ("maxIntensities", max_intensities),
                ("gammas", gammas),
                ("colormaps", colormaps),
            )
        ),
        headers=pairs((("Accept", accept),)),
        operation="get_abstract_slice_tile",
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
    z: int,
    tx: int,
    ty: int,
    format: str,
    *,
    channels: list[str] | None = None,
    z_slices: str | None = None,
    timepoints: str | None = None,
    filters: str | None = None,
    min_intensities: list[str] | None = None,
    max_intensities: list[str] | None = None,
    gammas: list[float] | None = None,
    colormaps: list[str] | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a tile of an abstract slice.

    Open to those who may use the storage of its file. 256 by 256 pixels, less at the right and lower
    border, 8 bits a channel, RGB (grey after a filter that makes black and white). A tile, zoom,
    channel or plane that is not there is a 400, an unknown filter or colormap a 404.

    Args:
        id: Id of the abstract slice.
        z: Level of the pyramid; 0 is the smallest picture of the whole. Negative is a 405.
        tx: Column of the tile, counted from 0 at the left.
        ty: Row of the tile, counted from 0 at the top.
        format: Kind of picture; what is not known gives a JPEG, `json` a 406.
        channels: Indices of channels, each sample of RGB counted, or ranges of them. By default all, or
            in images of several channels that of the slice.
        z_slices: Focal plane, counted from 0; by default that of the slice.
        timepoints: Point in time, counted from 0; by default that of the slice.
        filters: Name of one filter of the image server; an unknown one is a 404.
        min_intensities: Intensity that is shown as black, one for all channels or one for each: a
            number, AUTO_IMAGE, AUTO_PLANE, STRETCH_IMAGE or STRETCH_PLANE.
        max_intensities: Intensity that is shown as white, one for all channels or one for each: a
            number, AUTO_IMAGE, AUTO_PLANE, STRETCH_IMAGE or STRETCH_PLANE.
        gammas: Exponent on the intensities, 0 to 10, one for all channels or one for each.
        colormaps: One for all channels or one for each: a name, a colour, NONE, DEFAULT, or `!DEFAULT`
            for the inverted one.
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
        InvalidError: The zoom is negative (405).
        InvalidError: The format is `json` (406).
        InvalidError: A parameter is out of its range; names and places are those of the image server,
            not of this request (422).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: get_abstract_slice_tile.
    """
    return parse(
        client.send(
            request(
                id,
                z,
                tx,
                ty,
                format,
                channels=channels,
                z_slices=z_slices,
                timepoints=timepoints,
                filters=filters,
                min_intensities=min_intensities,
                max_intensities=max_intensities,
                gammas=gammas,
                colormaps=colormaps,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    id: int,
    z: int,
    tx: int,
    ty: int,
    format: str,
    *,
    channels: list[str] | None = None,
    z_slices: str | None = None,
    timepoints: str | None = None,
    filters: str | None = None,
    min_intensities: list[str] | None = None,
    max_intensities: list[str] | None = None,
    gammas: list[float] | None = None,
    colormaps: list[str] | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a tile of an abstract slice; see `sync`."""
    return parse(
        await client.send(
            request(
                id,
                z,
                tx,
                ty,
                format,
                channels=channels,
                z_slices=z_slices,
                timepoints=timepoints,
                filters=filters,
                min_intensities=min_intensities,
                max_intensities=max_intensities,
                gammas=gammas,
                colormaps=colormaps,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    id: int,
    z: int,
    tx: int,
    ty: int,
    format: str,
    *,
    channels: list[str] | None = None,
    z_slices: str | None = None,
    timepoints: str | None = None,
    filters: str | None = None,
    min_intensities: list[str] | None = None,
    max_intensities: list[str] | None = None,
    gammas: list[float] | None = None,
    colormaps: list[str] | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get a tile of an abstract slice, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            id,
            z,
            tx,
            ty,
            format,
            channels=channels,
            z_slices=z_slices,
            timepoints=timepoints,
            filters=filters,
            min_intensities=min_intensities,
            max_intensities=max_intensities,
            gammas=gammas,
            colormaps=colormaps,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    id: int,
    z: int,
    tx: int,
    ty: int,
    format: str,
    *,
    channels: list[str] | None = None,
    z_slices: str | None = None,
    timepoints: str | None = None,
    filters: str | None = None,
    min_intensities: list[str] | None = None,
    max_intensities: list[str] | None = None,
    gammas: list[float] | None = None,
    colormaps: list[str] | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get a tile of an abstract slice, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            id,
            z,
            tx,
            ty,
            format,
            channels=channels,
            z_slices=z_slices,
            timepoints=timepoints,
            filters=filters,
            min_intensities=min_intensities,
            max_intensities=max_intensities,
            gammas=gammas,
            colormaps=colormaps,
            accept=accept,
        ),
    )
