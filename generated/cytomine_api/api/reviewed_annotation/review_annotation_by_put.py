"""PUT /api/annotation/{id}/review.json. Generated from operation review_annotation_by_put: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "review_annotation_by_put",
    "PUT",
    "/api/annotation/{id}/review.json",
    success={200: ReviewedAnnotationCommand},
    errors=(400, 401, 403, 404),
    parameters={"terms": "terms"},
)


def request(id: int, *, terms: list[int] | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/annotation/{segment(id)}/review.json",
        query=pairs((("terms", terms),)),
        operation="review_annotation_by_put",
    )


def parse(response: Response) -> ReviewedAnnotationCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ReviewedAnnotationCommand.from_dict, ReviewedAnnotationCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, *, terms: list[int] | None = None) -> ReviewedAnnotationCommand:
    """Accept an annotation with PUT.

    For the reviewer of the image; does what `review_annotation` does, with terms in the query alone.

    Args:
        id: Id of the annotation, user or reviewed.
        terms: Ids of the terms it shall have, joined by commas; those it has when left out.

    Returns:
        The reviewed annotation.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: review_annotation_by_put.
    """
    return parse(client.send(request(id, terms=terms)))


async def asyncio(
    client: AsyncClient, id: int, *, terms: list[int] | None = None
) -> ReviewedAnnotationCommand:
    """Accept an annotation with PUT; see `sync`."""
    return parse(await client.send(request(id, terms=terms)))
