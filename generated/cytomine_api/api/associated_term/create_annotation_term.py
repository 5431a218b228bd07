"""POST /api/annotation/{annotation}/term/{term}.json. Generated from operation create_annotation_term: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_term_command import AnnotationTermCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.annotation_term_create import AnnotationTermCreate

OPERATION = Operation(
    "create_annotation_term",
    "POST",
    "/api/annotation/{annotation}/term/{term}.json",
    success={200: AnnotationTermCommand},
    errors=(400, 401, 403, 404, 500),
)


def request(annotation: int, term: int, body: AnnotationTermCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/annotation/{segment(annotation)}/term/{segment(term)}.json",
        body=body,
        operation="create_annotation_term",
    )


def parse(response: Response) -> AnnotationTermCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationTermCommand.from_dict, AnnotationTermCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, annotation: int, term: int, body: AnnotationTermCreate | Mapping[str, Any]
) -> AnnotationTermCommand:
    """Set a term on a user annotation.

    For guests and up among the members; in a restricted project for the author of the annotation, in a
    read-only one for managers. Annotation and term are read from the body, the path is not looked at.
    The same user can set a term once: again is a 400, not a 409. There is no form for many.

    Args:
        annotation: Id of the annotation that has the term.
        term: Id of the word that is set.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The link.

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

    Source: create_annotation_term.
    """
    return parse(client.send(request(annotation, term, body)))


async def asyncio(
    client: AsyncClient, annotation: int, term: int, body: AnnotationTermCreate | Mapping[str, Any]
) -> AnnotationTermCommand:
    """Set a term on a user annotation; see `sync`."""
    return parse(await client.send(request(annotation, term, body)))
