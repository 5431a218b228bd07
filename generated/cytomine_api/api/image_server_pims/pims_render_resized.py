"""POST /ims/image/{filepath}/resized{extension}. Generated from operation pims_render_resized: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, pairs, segment, segments

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

    from cytomine_api.models.pims_resized_request import PimsResizedRequest

OPERATION = Operation(
    "pims_render_resized",
    "POST",
    "/ims/image/{filepath}/resized{extension}",
    success={200: bytes},
    errors=(400, 404, 406, 422),
)


def request(
    filepath: str,
    extension: str,
    body: PimsResizedRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/ims/image/{segments(filepath)}/resized{segment(extension, is_empty_allowed=True)}",
        body=body,
        headers=pairs((("X-Image-Size-Safety", x_image_size_safety), ("Accept", accept))),
        operation="pims_render_resized",
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
    body: PimsResizedRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get the whole image in another size, with the wishes in the body.

    As with GET, for lists of wishes that are too long for an address.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.
        extension: Kind of picture. Empty leaves it to the Accept header, which must then name a kind of
            picture: `image/*` gives the first kind of the answer, `*/*` is a 406. Other extensions are
            a 422.
        body: What to send; a plain mapping is taken as it is.
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

    Source: pims_render_resized.
    """
    return parse(
        client.send(
            request(filepath, extension, body, x_image_size_safety=x_image_size_safety, accept=accept)
        )
    )


async def asyncio(
    client: AsyncClient,
    filepath: str,
    extension: str,
    body: PimsResizedRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> bytes:
    """Get the whole image in another size, with the wishes in the body; see `sync`."""
    return parse(
        await client.send(
            request(filepath, extension, body, x_image_size_safety=x_image_size_safety, accept=accept)
        )
    )


def stream(
    client: Client,
    filepath: str,
    extension: str,
    body: PimsResizedRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractContextManager[ResponseStream]:
    """Get the whole image in another size, with the wishes in the body, piece by piece: the body is never
    whole in memory; see `sync`."""
    return OPERATION.stream(
        client, request(filepath, extension, body, x_image_size_safety=x_image_size_safety, accept=accept)
    )


def astream(
    client: AsyncClient,
    filepath: str,
    extension: str,
    body: PimsResizedRequest | Mapping[str, Any],
    *,
    x_image_size_safety: str | None = None,
    accept: str = "application/json, image/png, image/jpeg, image/webp",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Get the whole image in another size, with the wishes in the body, piece by piece, in a task; see
    `sync`."""
    return OPERATION.astream(
        client, request(filepath, extension, body, x_image_size_safety=x_image_size_safety, accept=accept)
    )
