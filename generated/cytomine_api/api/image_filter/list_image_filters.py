"""GET /api/imagefilter.json. Generated from operation list_image_filters: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.image_filter_collection import ImageFilterCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_image_filters",
    "GET",
    "/api/imagefilter.json",
    success={200: ImageFilterCollection},
    errors=(401, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(*, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/imagefilter.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_image_filters",
    )


def parse(response: Response) -> ImageFilterCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ImageFilterCollection.from_dict, ImageFilterCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, *, max: int | None = None, offset: int | None = None) -> ImageFilterCollection:
    """List the image filters.

    Open to everybody with an account. The server comes with 28 of them; they cannot be changed, and
    none is fetched alone.

    Args:
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The filters.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_image_filters.
    """
    return parse(client.send(request(max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, *, max: int | None = None, offset: int | None = None
) -> ImageFilterCollection:
    """List the image filters; see `sync`."""
    return parse(await client.send(request(max=max, offset=offset)))
