"""GET /api/imageinstance/{id}/previous.json. Generated from operation get_previous_image_instance: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.image_instance import ImageInstance
from cytomine_api.models.image_instance_end import ImageInstanceEnd
from cytomine_api.models.nested_image_instance import NestedImageInstance

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_previous_image_instance",
    "GET",
    "/api/imageinstance/{id}/previous.json",
    success={200: NestedImageInstance | ImageInstance | ImageInstanceEnd},
    errors=(400, 401, 403, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(id)}/previous.json",
        operation="get_previous_image_instance",
    )


def parse(response: Response) -> NestedImageInstance | ImageInstance | ImageInstanceEnd:
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
                    NestedImageInstance.from_dict,
                    ImageInstance.from_dict,
                    ImageInstanceEnd.from_dict,
                ),
            ),
            NestedImageInstance.mirror,
            ImageInstance.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> NestedImageInstance | ImageInstance | ImageInstanceEnd:
    """Get the image added after this one.

    Open to members of the project. Listings begin with the newest image, so the previous one is newer.
    Nested images take part. An image that has no previous one is answered by an empty object. Without
    valid credentials a known image is a 500.

    Args:
        id: Id of the image instance.

    Returns:
        The newer image; or an empty object.

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

    Source: get_previous_image_instance.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> NestedImageInstance | ImageInstance | ImageInstanceEnd:
    """Get the image added after this one; see `sync`."""
    return parse(await client.send(request(id)))
