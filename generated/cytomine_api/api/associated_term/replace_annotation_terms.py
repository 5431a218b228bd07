"""POST /api/annotation/{annotation}/term/{term}/clearBefore.json. Generated from operation replace_annotation_terms: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import nullable
from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.annotation_term_command import AnnotationTermCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "replace_annotation_terms",
    "POST",
    "/api/annotation/{annotation}/term/{term}/clearBefore.json",
    success={200: AnnotationTermCommand | None},
    errors=(400, 401, 403, 404),
    parameters={"clear_for_all": "clearForAll"},
)


def request(annotation: int, term: int, *, clear_for_all: bool | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/annotation/{segment(annotation)}/term/{segment(term)}/clearBefore.json",
        query=pairs((("clearForAll", clear_for_all),)),
        operation="replace_annotation_terms",
    )


def parse(response: Response) -> AnnotationTermCommand | None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: nullable(value, AnnotationTermCommand.from_dict),
            AnnotationTermCommand.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, annotation: int, term: int, *, clear_for_all: bool | None = None
) -> AnnotationTermCommand | None:
    """Set a term in place of those there.

    For guests and up among the members. In a restricted or read-only project it depends on the links to
    be removed: with none to remove, every member may set a term. On a reviewed annotation it works as
    well, but answers `null`.

    Args:
        annotation: Id of the annotation that has the term.
        term: Id of the word that is set.
        clear_for_all: Remove what all users set, not only what the caller set.

    Returns:
        The new link; null for a reviewed annotation.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: replace_annotation_terms.
    """
    return parse(client.send(request(annotation, term, clear_for_all=clear_for_all)))


async def asyncio(
    client: AsyncClient, annotation: int, term: int, *, clear_for_all: bool | None = None
) -> AnnotationTermCommand | None:
    """Set a term in place of those there; see `sync`."""
    return parse(await client.send(request(annotation, term, clear_for_all=clear_for_all)))
