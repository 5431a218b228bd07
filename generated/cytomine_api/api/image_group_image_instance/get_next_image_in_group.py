"""GET /api/imagegroup/{group}/imageinstance/{image}/next.json. Generated from operation get_next_image_in_group: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.image_group_end_collection import ImageGroupEndCollection
from cytomine_api.models.image_instance import ImageInstance

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_next_image_in_group",
    "GET",
    "/api/imagegroup/{group}/imageinstance/{image}/next.json",
    success={200: ImageInstance | ImageGroupEndCollection},
    errors=(400, 401, 403, 404),
    parameters={"circular": "circular"},
)


def request(group: int, image: int, *, circular: bool | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imagegroup/{segment(group)}/imageinstance/{segment(image)}/next.json",
        query=pairs((("circular", circular),)),
        operation="get_next_image_in_group",
    )


def parse(response: Response) -> ImageInstance | ImageGroupEndCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: one_of(
                value,
                (
                    ImageInstance.from_dict,
                    ImageGroupEndCollection.from_dict,
                ),
            ),
            ImageInstance.mirror,
            ImageGroupEndCollection.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, group: int, image: int, *, circular: bool | None = None
) -> ImageInstance | ImageGroupEndCollection:
    """Get the image after this one in an image group.

    Open to members of the project. In the order of the names in the project; after the last comes the
    first. In a group of one that image itself is answered.

    Args:
        group: Id of the group that holds images.
        image: Id of the image instance held by it.
        circular: Off, the end of the group is the end, and an empty page is answered there.

    Returns:
        The image; or an empty page at the end.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_next_image_in_group.
    """
    return parse(client.send(request(group, image, circular=circular)))


async def asyncio(
    client: AsyncClient, group: int, image: int, *, circular: bool | None = None
) -> ImageInstance | ImageGroupEndCollection:
    """Get the image after this one in an image group; see `sync`."""
    return parse(await client.send(request(group, image, circular=circular)))
