"""GET /api/annotations/{id}. Generated from operation get_annotation_of_any_kind: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.layer_annotation import LayerAnnotation
from cytomine_api.models.reviewed_annotation import ReviewedAnnotation
from cytomine_api.models.user_annotation import UserAnnotation

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_annotation_of_any_kind",
    "GET",
    "/api/annotations/{id}",
    success={200: ReviewedAnnotation | UserAnnotation | LayerAnnotation},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/annotations/{segment(id)}",
        operation="get_annotation_of_any_kind",
    )


def parse(response: Response) -> ReviewedAnnotation | UserAnnotation | LayerAnnotation:
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
                    ReviewedAnnotation.from_dict,
                    UserAnnotation.from_dict,
                    LayerAnnotation.from_dict,
                ),
            ),
            ReviewedAnnotation.mirror,
            UserAnnotation.mirror,
            LayerAnnotation.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> ReviewedAnnotation | UserAnnotation | LayerAnnotation:
    """Get an annotation of any kind.

    Open to all accounts for what an app found, to members of the project for user and reviewed
    annotations. There is no `.json` in the path.

    Args:
        id: Id of the annotation, of a layer, user or reviewed.

    Returns:
        The annotation; `class` tells its kind.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_annotation_of_any_kind.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> ReviewedAnnotation | UserAnnotation | LayerAnnotation:
    """Get an annotation of any kind; see `sync`."""
    return parse(await client.send(request(id)))
