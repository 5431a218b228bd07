"""DELETE /api/imagegroup/{group}/imageinstance/{image}.json. Generated from operation delete_image_group_image_instance: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.image_group_image_instance_command import ImageGroupImageInstanceCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_image_group_image_instance",
    "DELETE",
    "/api/imagegroup/{group}/imageinstance/{image}.json",
    success={200: ImageGroupImageInstanceCommand},
    errors=(400, 401, 403, 500),
)


def request(group: int, image: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/imagegroup/{segment(group)}/imageinstance/{segment(image)}.json",
        operation="delete_image_group_image_instance",
    )


def parse(response: Response) -> ImageGroupImageInstanceCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ImageGroupImageInstanceCommand.from_dict, ImageGroupImageInstanceCommand.mirror
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, group: int, image: int) -> ImageGroupImageInstanceCommand:
    """Take an image out of an image group.

    For members of the project (not guests), even in a read-only one. An unknown group or image, an
    image that is not in the group, and one that is in it twice are a 500. Take an image out before it
    is deleted from the project, or its groups can no longer be read.

    Args:
        group: Id of the group that holds images.
        image: Id of the image instance held by it.

    Returns:
        The link as it was.

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

    Source: delete_image_group_image_instance.
    """
    return parse(client.send(request(group, image)))


async def asyncio(client: AsyncClient, group: int, image: int) -> ImageGroupImageInstanceCommand:
    """Take an image out of an image group; see `sync`."""
    return parse(await client.send(request(group, image)))
