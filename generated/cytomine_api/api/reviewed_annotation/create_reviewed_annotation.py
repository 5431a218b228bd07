"""POST /api/reviewedannotation.json. Generated from operation create_reviewed_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.bulk_reply import BulkReply
from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.reviewed_annotation_create import ReviewedAnnotationCreate

OPERATION = Operation(
    "create_reviewed_annotation",
    "POST",
    "/api/reviewedannotation.json",
    success={200: ReviewedAnnotationCommand | BulkReply},
    errors=(400, 401, 403, 404, 409, 500),
)


def request(
    body: ReviewedAnnotationCreate
    | list[ReviewedAnnotationCreate]
    | list[dict[str, Any]]
    | Mapping[str, Any],
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/reviewedannotation.json",
        body=body,
        operation="create_reviewed_annotation",
    )


def parse(response: Response) -> ReviewedAnnotationCommand | BulkReply:
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
                    ReviewedAnnotationCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            ReviewedAnnotationCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    body: ReviewedAnnotationCreate
    | list[ReviewedAnnotationCreate]
    | list[dict[str, Any]]
    | Mapping[str, Any],
) -> ReviewedAnnotationCommand | BulkReply:
    """Create reviewed annotations from all their data.

    For users (not guests) among the members; in a read-only project for managers. `review_annotation`
    is the simpler way. The image need not be under review. The shape is neither simplified nor cut. An
    annotation that already has a reviewed one is a 409, in an array a 500 that saves nothing; a missing
    location is a 500.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The annotation; or, for an array, what became of its entries.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_reviewed_annotation.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient,
    body: ReviewedAnnotationCreate
    | list[ReviewedAnnotationCreate]
    | list[dict[str, Any]]
    | Mapping[str, Any],
) -> ReviewedAnnotationCommand | BulkReply:
    """Create reviewed annotations from all their data; see `sync`."""
    return parse(await client.send(request(body)))
