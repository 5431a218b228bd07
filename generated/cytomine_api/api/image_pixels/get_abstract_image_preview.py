"""GET /api/abstractimage/{id}/preview.{format}. Generated from operation get_abstract_image_preview: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "get_abstract_image_preview",
    "GET",
    "/api/abstractimage/{id}/preview.{format}",
    success={200: bytes},
    errors=(400, 401, 403, 404, 406, 422, 500),
    parameters={
        "max_size": "maxSize",
        "colormap": "colormap",
        "inverse": "inverse",
        "contrast": "contrast",
        "gamma": "gamma",
        "bits": "bits",
    },
)


def request(
    id: int,
    format: str,
    *,
    max_size: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/abstractimage/{segment(id)}/preview.{segment(format)}",
        query=pairs(
            (
                ("maxSize", max_size),
                ("colormap", colormap),
                ("inverse", inverse),
                ("contrast", contrast),
                ("gamma", gamma),
                ("bits", bits),
            )
        ),
        headers=pairs((("Accept", accept),)),
        operation="get_abstract_image_preview",
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
    max_size: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a preview of an abstract image.

    Open to those who may use the storage of its file. 8 bits a channel, RGB, of the reference slice; a
    size beyond that of the image enlarges. The same as a thumb of 1024 pixels, but without a token in
    the query.

    Args:
        id: Id of the abstract image.
        format: Kind of picture; what is not known gives a JPEG, `json` a 406.
        max_size: Longest side of the picture in pixels. 1 stands for the full size, and more than 10000
            is refused.
        colormap: Names of colormaps or colours, joined by commas, each inverted by `!` in front. Only
            crops know them; elsewhere every name is a 404.
        inverse: Show the negative, that is, the colormaps inverted.
        contrast: Read for older clients; without effect.
        gamma: Exponent on the intensities, 0 to 10.
        bits: Bits a channel, or `max` for those of the image; a higher number than that gives a white
            picture, other text a 500.
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
        InvalidError: The format is `json` (406).
        InvalidError: A parameter is out of its range; names and places are those of the image server,
            not of this request (422).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: get_abstract_image_preview.
    """
    return parse(
        client.send(
            request(
                id,
                format,
                max_size=max_size,
                colormap=colormap,
                inverse=inverse,
                contrast=contrast,
                gamma=gamma,
                bits=bits,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    id: int,
    format: str,
    *,
    max_size: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a preview of an abstract image; see `sync`."""
    return parse(
        await client.send(
            request(
                id,
                format,
                max_size=max_size,
                colormap=colormap,
                inverse=inverse,
                contrast=contrast,
                gamma=gamma,
                bits=bits,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    id: int,
    format: str,
    *,
    max_size: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get a preview of an abstract image, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            id,
            format,
            max_size=max_size,
            colormap=colormap,
            inverse=inverse,
            contrast=contrast,
            gamma=gamma,
            bits=bits,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    id: int,
    format: str,
    *,
    max_size: int | None = None,
    colormap: str | None = None,
    inverse: bool | None = None,
    contrast: float | None = None,
    gamma: float | None = None,
    bits: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get a preview of an abstract image, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            id,
            format,
            max_size=max_size,
            colormap=colormap,
            inverse=inverse,
            contrast=contrast,
            gamma=gamma,
            bits=bits,
            accept=accept,
        ),
    )
