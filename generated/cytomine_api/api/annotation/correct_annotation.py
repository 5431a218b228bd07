"""POST /api/annotationcorrection.json. Generated from operation correct_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.annotation_command import AnnotationCommand
from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.annotation_correction import AnnotationCorrection

OPERATION = Operation(
    "correct_annotation",
    "POST",
    "/api/annotationcorrection.json",
    success={200: AnnotationCommand | ReviewedAnnotationCommand},
    errors=(400, 401, 403, 500),
)


def request(body: AnnotationCorrection | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/annotationcorrection.json",
        body=body,
        operation="correct_annotation",
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


def sync(
    client: Client, body: AnnotationCorrection | Mapping[str, Any]
) -> AnnotationCommand | ReviewedAnnotationCommand:
    """Add a shape to annotations or cut it out.

    For those who may edit, and for additions delete, the annotations it touches; layers of others count
    for managers only. An addition merges the shape and all annotations it touches into one of them, and
    deletes the others; a cut changes each. Refused with 400: nothing is touched, annotations of several
    users are, the shape crosses itself, nothing would be left. Annotations with different terms, an
    unknown annotation, a missing image and unreadable WKT are a 500.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The first annotation that was touched, under the key of its kind; of a merge, the one that is
        left.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: correct_annotation.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient, body: AnnotationCorrection | Mapping[str, Any]
) -> AnnotationCommand | ReviewedAnnotationCommand:
    """Add a shape to annotations or cut it out; see `sync`."""
    return parse(await client.send(request(body)))
