"""POST /api/imageinstance/{id}/annotation/review.json. Generated from operation review_image_layers: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import NO_BODY, Operation, Request, pairs, segment

from cytomine_api.models.reviewed_annotation_id_collection import ReviewedAnnotationIdCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.image_layers_review import ImageLayersReview

OPERATION = Operation(
    "review_image_layers",
    "POST",
    "/api/imageinstance/{id}/annotation/review.json",
    success={200: ReviewedAnnotationIdCollection},
    errors=(400, 401, 404, 500),
    parameters={"users": "users", "task": "task", "max": "max", "offset": "offset"},
)


def request(
    id: int,
    body: ImageLayersReview | Mapping[str, Any] | None = None,
    *,
    users: list[int] | None = None,
    task: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/imageinstance/{segment(id)}/annotation/review.json",
        query=pairs((("users", users), ("task", task), ("max", max), ("offset", offset))),
        body=NO_BODY if body is None else body,
        operation="review_image_layers",
    )


def parse(response: Response) -> ReviewedAnnotationIdCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ReviewedAnnotationIdCollection.from_dict, ReviewedAnnotationIdCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    id: int,
    body: ImageLayersReview | Mapping[str, Any] | None = None,
    *,
    users: list[int] | None = None,
    task: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ReviewedAnnotationIdCollection:
    """Accept all that some users drew on an image.

    For the reviewer of the image; anybody else gets a 400. What was accepted before is skipped. The
    users stand in the body or in the query. `max` and `offset` only cut the answer. Without valid
    credentials this route does not answer 401 (a broken token apart): a known image is a 500, an
    unknown one a 404.

    Args:
        id: Id of the image instance.
        body: What to send; a plain mapping is taken as it is.
        users: Ids of the authors, joined by commas.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        Ids of the new reviewed annotations.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: review_image_layers.
    """
    return parse(client.send(request(id, body, users=users, task=task, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    id: int,
    body: ImageLayersReview | Mapping[str, Any] | None = None,
    *,
    users: list[int] | None = None,
    task: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ReviewedAnnotationIdCollection:
    """Accept all that some users drew on an image; see `sync`."""
    return parse(await client.send(request(id, body, users=users, task=task, max=max, offset=offset)))
