"""GET /api/imagegroup/{id}.json. Generated from operation get_image_group: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.image_group import ImageGroup

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_image_group",
    "GET",
    "/api/imagegroup/{id}.json",
    success={200: ImageGroup},
    errors=(400, 401, 403, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imagegroup/{segment(id)}.json",
        operation="get_image_group",
    )


def parse(response: Response) -> ImageGroup:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ImageGroup.from_dict, ImageGroup.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> ImageGroup:
    """Get an image group.

    Open to members of the project. A group that still holds an image which was deleted from the project
    is a 500 until the group is deleted, and so is one with an image of unknown size.

    Args:
        id: Id of the image group.

    Returns:
        The group with its images.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: get_image_group.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> ImageGroup:
    """Get an image group; see `sync`."""
    return parse(await client.send(request(id)))
