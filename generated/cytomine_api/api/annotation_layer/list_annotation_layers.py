"""GET /api/image-instances/{id}/annotation-layers. Generated from operation list_annotation_layers: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import items
from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_layer import AnnotationLayer

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_annotation_layers",
    "GET",
    "/api/image-instances/{id}/annotation-layers",
    success={200: list[AnnotationLayer]},
    errors=(400, 401),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/image-instances/{segment(id)}/annotation-layers",
        operation="list_annotation_layers",
    )


def parse(response: Response) -> list[AnnotationLayer]:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: items(value, AnnotationLayer.from_dict),
            lambda: AnnotationLayer.mirror().listed,
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> list[AnnotationLayer]:
    """List the layers of an image.

    Open to all accounts. A plain array, without pages; an unknown image has none.

    Args:
        id: Id of the image instance.

    Returns:
        The layers.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).

    Source: list_annotation_layers.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> list[AnnotationLayer]:
    """List the layers of an image; see `sync`."""
    return parse(await client.send(request(id)))
