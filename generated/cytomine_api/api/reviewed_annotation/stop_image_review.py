"""DELETE /api/imageinstance/{id}/review.json. Generated from operation stop_image_review: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.image_review_reply import ImageReviewReply

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "stop_image_review",
    "DELETE",
    "/api/imageinstance/{id}/review.json",
    success={200: ImageReviewReply},
    errors=(400, 401, 403, 404, 500),
    parameters={"cancel": "cancel"},
)


def request(id: int, *, cancel: bool | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/imageinstance/{segment(id)}/review.json",
        query=pairs((("cancel", cancel),)),
        operation="stop_image_review",
    )


def parse(response: Response) -> ImageReviewReply:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ImageReviewReply.from_dict, ImageReviewReply.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, *, cancel: bool | None = None) -> ImageReviewReply:
    """End the review of an image.

    For the reviewer of the image; anybody else gets a 400. The image counts as reviewed from then on.
    Not a command: it cannot be undone, but `cancel` opens the review again. Without valid credentials:
    as for `start_image_review`.

    Args:
        id: Id of the image instance.
        cancel: Drop a review that is going on, or open one again that was ended.

    Returns:
        The image, no more under review.

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

    Source: stop_image_review.
    """
    return parse(client.send(request(id, cancel=cancel)))


async def asyncio(client: AsyncClient, id: int, *, cancel: bool | None = None) -> ImageReviewReply:
    """End the review of an image; see `sync`."""
    return parse(await client.send(request(id, cancel=cancel)))
