"""GET /api/annotation-layers/{id}/annotations. Generated from operation list_layer_annotations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import items
from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.layer_annotation_list_item import LayerAnnotationListItem

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_layer_annotations",
    "GET",
    "/api/annotation-layers/{id}/annotations",
    success={200: list[LayerAnnotationListItem]},
    errors=(400, 401, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/annotation-layers/{segment(id)}/annotations",
        operation="list_layer_annotations",
    )


def parse(response: Response) -> list[LayerAnnotationListItem]:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: items(value, LayerAnnotationListItem.from_dict),
            lambda: LayerAnnotationListItem.mirror().listed,
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> list[LayerAnnotationListItem]:
    """List the shapes of a layer.

    Open to all accounts. A plain array, without pages. Shapes come as Base64 of their WKT.

    Args:
        id: Id of the layer.

    Returns:
        The shapes.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: list_layer_annotations.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> list[LayerAnnotationListItem]:
    """List the shapes of a layer; see `sync`."""
    return parse(await client.send(request(id)))
