"""GET /api/imageinstance/{id}/associated.json. Generated from operation list_image_instance_associated_images: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.associated_image_name_collection import AssociatedImageNameCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_image_instance_associated_images",
    "GET",
    "/api/imageinstance/{id}/associated.json",
    success={200: AssociatedImageNameCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(id: int, *, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(id)}/associated.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_image_instance_associated_images",
    )


def parse(response: Response) -> AssociatedImageNameCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, AssociatedImageNameCollection.from_dict, AssociatedImageNameCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, id: int, *, max: int | None = None, offset: int | None = None
) -> AssociatedImageNameCollection:
    """List the names of pictures of an image in a project.

    Open to members of the project. Many slide files hold pictures beside the image itself: macro, label
    and thumb. Also in blind projects, where members may not see the pictures.

    Args:
        id: Id of the image instance.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The names.

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

    Source: list_image_instance_associated_images.
    """
    return parse(client.send(request(id, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, id: int, *, max: int | None = None, offset: int | None = None
) -> AssociatedImageNameCollection:
    """List the names of pictures of an image in a project; see `sync`."""
    return parse(await client.send(request(id, max=max, offset=offset)))
