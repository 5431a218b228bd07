"""GET /api/annotation/{annotation}/term/{term}.json. Generated from operation get_annotation_term: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_term import AnnotationTerm

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_annotation_term",
    "GET",
    "/api/annotation/{annotation}/term/{term}.json",
    success={200: AnnotationTerm},
    errors=(400, 401, 403, 404),
)


def request(annotation: int, term: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/annotation/{segment(annotation)}/term/{segment(term)}.json",
        operation="get_annotation_term",
    )


def parse(response: Response) -> AnnotationTerm:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationTerm.from_dict, AnnotationTerm.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, annotation: int, term: int) -> AnnotationTerm:
    """Get the link between annotation and term.

    Open to members of the project, for user annotations. Where several users set the term, one of their
    links is answered, no matter which.

    Args:
        annotation: Id of the annotation that has the term.
        term: Id of the word that is set.

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

    Source: get_annotation_term.
    """
    return parse(client.send(request(annotation, term)))


async def asyncio(client: AsyncClient, annotation: int, term: int) -> AnnotationTerm:
    """Get the link between annotation and term; see `sync`."""
    return parse(await client.send(request(annotation, term)))
