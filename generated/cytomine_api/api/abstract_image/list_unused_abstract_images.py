"""GET /api/abstractimage/unused.json. Generated from operation list_unused_abstract_images: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.abstract_image_collection import AbstractImageCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_unused_abstract_images",
    "GET",
    "/api/abstractimage/unused.json",
    success={200: AbstractImageCollection},
    errors=(401, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(*, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/abstractimage/unused.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_unused_abstract_images",
    )


def parse(response: Response) -> AbstractImageCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AbstractImageCollection.from_dict, AbstractImageCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, *, max: int | None = None, offset: int | None = None) -> AbstractImageCollection:
    """List the abstract images that no project uses.

    Open to everybody with an account: images in storages one has READ on, without image instance and
    without companion file. It goes over all images, which takes time on a large server. Without valid
    credentials it is a 500.

    Args:
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The images.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_unused_abstract_images.
    """
    return parse(client.send(request(max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, *, max: int | None = None, offset: int | None = None
) -> AbstractImageCollection:
    """List the abstract images that no project uses; see `sync`."""
    return parse(await client.send(request(max=max, offset=offset)))
