"""DELETE /api/imageinstance/{id}/annotation/review.json. Generated from operation unreview_image_layers: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.reviewed_annotation_id_collection import ReviewedAnnotationIdCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "unreview_image_layers",
    "DELETE",
    "/api/imageinstance/{id}/annotation/review.json",
    success={200: ReviewedAnnotationIdCollection},
    errors=(400, 401, 404, 500),
    parameters={"users": "users", "task": "task", "max": "max", "offset": "offset"},
)


def request(
    id: int, *, users: list[int], task: int | None = None, max: int | None = None, offset: int | None = None
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/imageinstance/{segment(id)}/annotation/review.json",
        query=pairs((("users", users), ("task", task), ("max", max), ("offset", offset))),
        operation="unreview_image_layers",
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
    *,
    users: list[int],
    task: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ReviewedAnnotationIdCollection:
    """Take back all that was accepted of some users.

    For the reviewer of the image; anybody else gets a 400. Not a command: it cannot be undone. All go,
    whatever `max` and `offset` show of them. Without users it is a 500. Without valid credentials: as
    for `review_image_layers`.

    Args:
        id: Id of the image instance.
        users: Ids of the authors, joined by commas.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        Ids of the deleted reviewed annotations.

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

    Source: unreview_image_layers.
    """
    return parse(client.send(request(id, users=users, task=task, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    users: list[int],
    task: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ReviewedAnnotationIdCollection:
    """Take back all that was accepted of some users; see `sync`."""
    return parse(await client.send(request(id, users=users, task=task, max=max, offset=offset)))
