"""GET /api/imageinstance/{imageInstanceId}/nested/{id}.json. Generated from operation get_nested_image_instance: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.nested_image_instance import NestedImageInstance

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_nested_image_instance",
    "GET",
    "/api/imageinstance/{imageInstanceId}/nested/{id}.json",
    success={200: NestedImageInstance},
    errors=(400, 401, 403, 404, 500),
)


def request(image_instance_id: int, id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(image_instance_id)}/nested/{segment(id)}.json",
        operation="get_nested_image_instance",
    )


def parse(response: Response) -> NestedImageInstance:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, NestedImageInstance.from_dict, NestedImageInstance.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, image_instance_id: int, id: int) -> NestedImageInstance:
    """Get an image inside another one.

    Open to members of the project. The parent in the path is not compared, so one inside another image
    is answered too. `get_image_instance` answers the same. Without valid credentials a known image is a
    500, an unknown one a 404.

    Args:
        image_instance_id: Id of the image instance it lies in.
        id: Id of the nested image.

    Returns:
        The nested image.

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

    Source: get_nested_image_instance.
    """
    return parse(client.send(request(image_instance_id, id)))


async def asyncio(client: AsyncClient, image_instance_id: int, id: int) -> NestedImageInstance:
    """Get an image inside another one; see `sync`."""
    return parse(await client.send(request(image_instance_id, id)))
