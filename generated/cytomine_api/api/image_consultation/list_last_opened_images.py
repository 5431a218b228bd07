"""GET /api/imageinstance/method/lastopened.json. Generated from operation list_last_opened_images: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.last_opened_image_collection import LastOpenedImageCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_last_opened_images",
    "GET",
    "/api/imageinstance/method/lastopened.json",
    success={200: LastOpenedImageCollection},
    errors=(401, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(*, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/imageinstance/method/lastopened.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_last_opened_images",
    )


def parse(response: Response) -> LastOpenedImageCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, LastOpenedImageCollection.from_dict, LastOpenedImageCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, *, max: int | None = None, offset: int | None = None) -> LastOpenedImageCollection:
    """List the images the caller opened last.

    Open to everybody with an account. Latest first. `offset` cuts the short list that `max` left, so it
    cannot reach further back.

    Args:
        max: Images to answer at most; 0 means 5, not all.
        offset: Rows to skip; not a number of pages.

    Returns:
        The images.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_last_opened_images.
    """
    return parse(client.send(request(max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, *, max: int | None = None, offset: int | None = None
) -> LastOpenedImageCollection:
    """List the images the caller opened last; see `sync`."""
    return parse(await client.send(request(max=max, offset=offset)))
