"""POST /api/imageinstance/{id}/associated/{label}.{format}. Generated from operation render_image_instance_associated_image: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "render_image_instance_associated_image",
    "POST",
    "/api/imageinstance/{id}/associated/{label}.{format}",
    success={200: bytes},
    errors=(400, 401, 403, 404, 406, 422, 500),
    parameters={"max_size": "maxSize"},
)


def request(
    id: int,
    label: str,
    format: str,
    *,
    max_size: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/imageinstance/{segment(id)}/associated/{segment(label)}.{segment(format)}",
        query=pairs((("maxSize", max_size),)),
        headers=pairs((("Accept", accept),)),
        operation="render_image_instance_associated_image",
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
    label: str,
    format: str,
    *,
    max_size: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get one of the pictures of an image in a project with POST.

    Same as `get_image_instance_associated_image`. A JSON body makes the call hang: send none.

    Args:
        id: Id of the image instance.
        label: Which of the pictures in the file; case does not count.
        format: Kind of picture; what is not known gives a JPEG, `json` a 406.
        max_size: Longest side of the picture in pixels.
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

    Source: render_image_instance_associated_image.
    """
    return parse(client.send(request(id, label, format, max_size=max_size, accept=accept)))


async def asyncio(
    client: AsyncClient,
    id: int,
    label: str,
    format: str,
    *,
    max_size: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get one of the pictures of an image in a project with POST; see `sync`."""
    return parse(await client.send(request(id, label, format, max_size=max_size, accept=accept)))


def stream(
    client: Client,
    id: int,
    label: str,
    format: str,
    *,
    max_size: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get one of the pictures of an image in a project with POST, piece by piece: the body is never whole
    in memory; see `sync`."""
    return OPERATION.stream(client, request(id, label, format, max_size=max_size, accept=accept))


def astream(
    client: AsyncClient,
    id: int,
    label: str,
    format: str,
    *,
    max_size: int | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get one of the pictures of an image in a project with POST, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(client, request(id, label, format, max_size=max_size, accept=accept))
