"""POST /api/annotation/{id}/review.json. Generated from operation review_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import NO_BODY, Operation, Request, pairs, segment

from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.annotation_review import AnnotationReview

OPERATION = Operation(
    "review_annotation",
    "POST",
    "/api/annotation/{id}/review.json",
    success={200: ReviewedAnnotationCommand},
    errors=(400, 401, 403, 404, 500),
    parameters={"terms": "terms"},
)


def request(
    id: int, body: AnnotationReview | Mapping[str, Any] | None = None, *, terms: list[int] | None = None
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/annotation/{segment(id)}/review.json",
        query=pairs((("terms", terms),)),
        body=NO_BODY if body is None else body,
        operation="review_annotation",
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


def sync(
    client: Client,
    id: int,
    body: AnnotationReview | Mapping[str, Any] | None = None,
    *,
    terms: list[int] | None = None,
) -> ReviewedAnnotationCommand:
    """Accept an annotation.

    For the reviewer of the image, as a user (not a guest). A copy is made, the reviewed annotation; it
    keeps the terms unless other ones are sent, and an empty list means none. Refused with 400: the
    image is not under review, or by somebody else; it was accepted before; a term of another ontology.
    A reviewed annotation can be accepted once more. An array as body is a 500.

    Args:
        id: Id of the annotation, user or reviewed.
        body: What to send; a plain mapping is taken as it is.
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
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: review_annotation.
    """
    return parse(client.send(request(id, body, terms=terms)))


async def asyncio(
    client: AsyncClient,
    id: int,
    body: AnnotationReview | Mapping[str, Any] | None = None,
    *,
    terms: list[int] | None = None,
) -> ReviewedAnnotationCommand:
    """Accept an annotation; see `sync`."""
    return parse(await client.send(request(id, body, terms=terms)))
