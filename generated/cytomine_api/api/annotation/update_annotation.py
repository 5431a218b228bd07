"""PUT /api/annotation/{id}.json. Generated from operation update_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.annotation_command import AnnotationCommand
from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.reviewed_annotation_update import ReviewedAnnotationUpdate
    from cytomine_api.models.user_annotation_update import UserAnnotationUpdate

OPERATION = Operation(
    "update_annotation",
    "PUT",
    "/api/annotation/{id}.json",
    success={200: AnnotationCommand | ReviewedAnnotationCommand},
    errors=(400, 401, 403, 404, 415, 500),
    parameters={"fill": "fill"},
)


def request(
    id: int,
    body: ReviewedAnnotationUpdate | UserAnnotationUpdate | Mapping[str, Any],
    *,
    fill: bool | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/annotation/{segment(id)}.json",
        query=pairs((("fill", fill),)),
        body=body,
        operation="update_annotation",
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
    client: Client,
    id: int,
    body: ReviewedAnnotationUpdate | UserAnnotationUpdate | Mapping[str, Any],
    *,
    fill: bool | None = None,
) -> AnnotationCommand | ReviewedAnnotationCommand:
    """Replace an annotation.

    For members of the project who may edit it: in a restricted project the author, in a read-only one
    managers; for reviewed annotations the reviewer. The kind is found by the id in the path, the object
    by the id in the body. Read, change, send back: what is left out becomes null, 0 or its default,
    created too. Terms of a user annotation are not changed here, those of a reviewed one are replaced.

    Args:
        id: Id of the annotation, user or reviewed.
        body: What to send; a plain mapping is taken as it is.
        fill: Fill the holes of the shape instead; the body is then not looked at, but must be an
            object.

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
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: update_annotation.
    """
    return parse(client.send(request(id, body, fill=fill)))


async def asyncio(
    client: AsyncClient,
    id: int,
    body: ReviewedAnnotationUpdate | UserAnnotationUpdate | Mapping[str, Any],
    *,
    fill: bool | None = None,
) -> AnnotationCommand | ReviewedAnnotationCommand:
    """Replace an annotation; see `sync`."""
    return parse(await client.send(request(id, body, fill=fill)))
