"""POST /api/annotation/{id}/fill.json. Generated from operation fill_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_command import AnnotationCommand
from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "fill_annotation",
    "POST",
    "/api/annotation/{id}/fill.json",
    success={200: AnnotationCommand | ReviewedAnnotationCommand},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/annotation/{segment(id)}/fill.json",
        operation="fill_annotation",
    )


def parse(response: Response) -> AnnotationCommand | ReviewedAnnotationCommand:
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
                    AnnotationCommand.from_dict,
                    ReviewedAnnotationCommand.from_dict,
                ),
            ),
            AnnotationCommand.mirror,
            ReviewedAnnotationCommand.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> AnnotationCommand | ReviewedAnnotationCommand:
    """Fill the holes of a shape.

    For those who may edit the annotation, see `update_annotation`, which does the same with `fill`.
    Only for polygons and multipolygons.

    Args:
        id: Id of the annotation, user or reviewed.

    Returns:
        The annotation as saved, under the key of its kind.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: fill_annotation.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> AnnotationCommand | ReviewedAnnotationCommand:
    """Fill the holes of a shape; see `sync`."""
    return parse(await client.send(request(id)))
