"""POST /api/imagegroup/{group}/imageinstance/{image}.json. Generated from operation create_image_group_image_instance: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.bulk_reply import BulkReply
from cytomine_api.models.image_group_image_instance_command import ImageGroupImageInstanceCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.image_group_image_instance_create import ImageGroupImageInstanceCreate

OPERATION = Operation(
    "create_image_group_image_instance",
    "POST",
    "/api/imagegroup/{group}/imageinstance/{image}.json",
    success={200: ImageGroupImageInstanceCommand | BulkReply},
    errors=(400, 401, 403, 500),
)


def request(
    group: int,
    image: int,
    body: ImageGroupImageInstanceCreate
    | list[ImageGroupImageInstanceCreate]
    | list[dict[str, Any]]
    | Mapping[str, Any],
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/imagegroup/{segment(group)}/imageinstance/{segment(image)}.json",
        body=body,
        operation="create_image_group_image_instance",
    )


def parse(response: Response) -> ImageGroupImageInstanceCommand | BulkReply:
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
                    ImageGroupImageInstanceCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            ImageGroupImageInstanceCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    group: int,
    image: int,
    body: ImageGroupImageInstanceCreate
    | list[ImageGroupImageInstanceCreate]
    | list[dict[str, Any]]
    | Mapping[str, Any],
) -> ImageGroupImageInstanceCommand | BulkReply:
    """Add images to an image group.

    For members of the project (not guests); in a read-only project for managers. Only the body counts,
    the path need only hold numbers. Group and image must be of one project, or it is a 400; an unknown
    one is a 500. Adding an image twice is not refused, and then it cannot be taken out again before the
    group is deleted.

    Args:
        group: Id of the group that holds images.
        image: Id of the image instance held by it.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The link; or, for an array, what became of its entries.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_image_group_image_instance.
    """
    return parse(client.send(request(group, image, body)))


async def asyncio(
    client: AsyncClient,
    group: int,
    image: int,
    body: ImageGroupImageInstanceCreate
    | list[ImageGroupImageInstanceCreate]
    | list[dict[str, Any]]
    | Mapping[str, Any],
) -> ImageGroupImageInstanceCommand | BulkReply:
    """Add images to an image group; see `sync`."""
    return parse(await client.send(request(group, image, body)))
