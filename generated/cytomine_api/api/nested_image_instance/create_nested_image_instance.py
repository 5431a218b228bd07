"""POST /api/imageinstance/{imageInstanceId}/nested.json. Generated from operation create_nested_image_instance: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.nested_image_instance_command import NestedImageInstanceCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.nested_image_instance_create import NestedImageInstanceCreate

OPERATION = Operation(
    "create_nested_image_instance",
    "POST",
    "/api/imageinstance/{imageInstanceId}/nested.json",
    success={200: NestedImageInstanceCommand},
    errors=(400, 401, 403, 404, 409, 415, 500),
)


def request(image_instance_id: int, body: NestedImageInstanceCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/imageinstance/{segment(image_instance_id)}/nested.json",
        body=body,
        operation="create_nested_image_instance",
    )


def parse(response: Response) -> NestedImageInstanceCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, NestedImageInstanceCommand.from_dict, NestedImageInstanceCommand.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, image_instance_id: int, body: NestedImageInstanceCreate | Mapping[str, Any]
) -> NestedImageInstanceCommand:
    """Put an image inside another one.

    For members of the project (not guests); in a read-only project for managers. The parent is read
    from the body; the path need only hold a number. `user` must be sent, unlike for other images, and
    no slices are made. An abstract image that the project has already is refused, with 409 inside the
    same parent and else with 400. One object only, no array. Without valid credentials it is a 500.

    Args:
        image_instance_id: Id of the image instance it lies in.
        body: What to send; a plain mapping is taken as it is.

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
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_nested_image_instance.
    """
    return parse(client.send(request(image_instance_id, body)))


async def asyncio(
    client: AsyncClient, image_instance_id: int, body: NestedImageInstanceCreate | Mapping[str, Any]
) -> NestedImageInstanceCommand:
    """Put an image inside another one; see `sync`."""
    return parse(await client.send(request(image_instance_id, body)))
