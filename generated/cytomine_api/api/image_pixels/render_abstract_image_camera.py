"""POST /api/abstractimage/{id}/camera-{x}-{y}-{w}-{h}.{format}. Generated from operation render_abstract_image_camera: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "render_abstract_image_camera",
    "POST",
    "/api/abstractimage/{id}/camera-{x}-{y}-{w}-{h}.{format}",
    success={200: bytes},
    errors=(400, 401, 403, 404, 422, 500),
)


def request(
    id: int,
    x: int,
    y: int,
    w: int,
    h: int,
    format: str,
    *,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/abstractimage/{segment(id)}/camera-{segment(x)}-{segment(y)}-{segment(w)}-{segment(h)}.{segment(format)}",
        headers=pairs((("Accept", accept),)),
        operation="render_abstract_image_camera",
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
    x: int,
    y: int,
    w: int,
    h: int,
    format: str,
    *,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a rectangle of an abstract image with POST, as a viewer shows it.

    Does not work in this generation, with or without a body: use `get_abstract_image_camera`.

    Args:
        id: Id of the abstract image.
        x: First column, counted from 0 at the left, in pixels of the full resolution.
        y: First row, counted from 0 at the top, unlike the y of shapes, in pixels of the full
            resolution.
        w: Number of columns.
        h: Number of rows.
        format: Kind of picture; what is not known gives a PNG.
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
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: render_abstract_image_camera.
    """
    return parse(client.send(request(id, x, y, w, h, format, accept=accept)))


async def asyncio(
    client: AsyncClient,
    id: int,
    x: int,
    y: int,
    w: int,
    h: int,
    format: str,
    *,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get a rectangle of an abstract image with POST, as a viewer shows it; see `sync`."""
    return parse(await client.send(request(id, x, y, w, h, format, accept=accept)))


def stream(
    client: Client,
    id: int,
    x: int,
    y: int,
    w: int,
    h: int,
    format: str,
    *,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get a rectangle of an abstract image with POST, as a viewer shows it, piece by piece: the body is
    never whole in memory; see `sync`."""
    return OPERATION.stream(client, request(id, x, y, w, h, format, accept=accept))


def astream(
    client: AsyncClient,
    id: int,
    x: int,
    y: int,
    w: int,
    h: int,
    format: str,
    *,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get a rectangle of an abstract image with POST, as a viewer shows it, piece by piece, in a task; see
    `sync`."""
    return OPERATION.astream(client, request(id, x, y, w, h, format, accept=accept))
