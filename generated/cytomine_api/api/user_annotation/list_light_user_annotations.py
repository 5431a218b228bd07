"""GET /api/userannotation.json. Generated from operation list_light_user_annotations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.user_annotation_light_collection import UserAnnotationLightCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_light_user_annotations",
    "GET",
    "/api/userannotation.json",
    success={200: UserAnnotationLightCollection},
    errors=(401, 403, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(*, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/userannotation.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_light_user_annotations",
    )


def parse(response: Response) -> UserAnnotationLightCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, UserAnnotationLightCollection.from_dict, UserAnnotationLightCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, *, max: int | None = None, offset: int | None = None
) -> UserAnnotationLightCollection:
    """List user annotations of the whole server.

    For administrators with an open session. Largest first, with three fields alone; points, shapes of
    more than 1500000 square pixels and images converted from NDPI are left out. Everybody else searches
    with `list_annotations`.

    Args:
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The annotations.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_light_user_annotations.
    """
    return parse(client.send(request(max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, *, max: int | None = None, offset: int | None = None
) -> UserAnnotationLightCollection:
    """List user annotations of the whole server; see `sync`."""
    return parse(await client.send(request(max=max, offset=offset)))
