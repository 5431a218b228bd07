"""DELETE /api/imagegroup/{id}.json. Generated from operation delete_image_group: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.image_group_command import ImageGroupCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_image_group",
    "DELETE",
    "/api/imagegroup/{id}.json",
    success={200: ImageGroupCommand},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/imagegroup/{segment(id)}.json",
        operation="delete_image_group",
    )


def parse(response: Response) -> ImageGroupCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ImageGroupCommand.from_dict, ImageGroupCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> ImageGroupCommand:
    """Delete an image group.

    For members of the project (not guests), even in a read-only one. Its links to images, its
    annotation groups and their links go with it; images and annotations stay.

    Args:
        id: Id of the image group.

    Returns:
        The group as it was.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: delete_image_group.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> ImageGroupCommand:
    """Delete an image group; see `sync`."""
    return parse(await client.send(request(id)))
