"""POST /api/imageinstance/{id}/review.json. Generated from operation start_image_review: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.image_review_reply import ImageReviewReply

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "start_image_review",
    "POST",
    "/api/imageinstance/{id}/review.json",
    success={200: ImageReviewReply},
    errors=(400, 401, 403, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/imageinstance/{segment(id)}/review.json",
        operation="start_image_review",
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


def sync(client: Client, id: int) -> ImageReviewReply:
    """Start the review of an image.

    For members of the project; in a restricted one for who added the image, in a read-only one for
    managers. The caller becomes the reviewer, also in place of another one. Guests can start a review,
    but not accept anything. Not a command: it cannot be undone. Without valid credentials this route
    does not answer 401 (a broken token apart): a known image is a 500, an unknown one a 404.

    Args:
        id: Id of the image instance.

    Returns:
        The image, now under review.

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

    Source: start_image_review.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> ImageReviewReply:
    """Start the review of an image; see `sync`."""
    return parse(await client.send(request(id)))
