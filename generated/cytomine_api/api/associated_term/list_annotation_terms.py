"""GET /api/annotation/{annotation}/term.json. Generated from operation list_annotation_terms: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.annotation_term_collection import AnnotationTermCollection
from cytomine_api.models.reviewed_annotation_term_collection import ReviewedAnnotationTermCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_annotation_terms",
    "GET",
    "/api/annotation/{annotation}/term.json",
    success={200: AnnotationTermCollection | ReviewedAnnotationTermCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"id_user": "idUser", "max": "max", "offset": "offset"},
)


def request(
    annotation: int, *, id_user: int | None = None, max: int | None = None, offset: int | None = None
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/annotation/{segment(annotation)}/term.json",
        query=pairs((("idUser", id_user), ("max", max), ("offset", offset))),
        operation="list_annotation_terms",
    )


def parse(response: Response) -> AnnotationTermCollection | ReviewedAnnotationTermCollection:
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
                    AnnotationTermCollection.from_dict,
                    ReviewedAnnotationTermCollection.from_dict,
                ),
            ),
            AnnotationTermCollection.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    annotation: int,
    *,
    id_user: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationTermCollection | ReviewedAnnotationTermCollection:
    """List which terms an annotation has.

    Open to members of the project. Rows are links, not terms: each tells who set which term, and one
    term may stand here for several users. Rows of a reviewed annotation hold term and reviewer alone,
    without an id.

    Args:
        annotation: Id of the annotation that has the term.
        id_user: Links that this user set; a 500 for a reviewed annotation.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The links, of the kind that fits the annotation.

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

    Source: list_annotation_terms.
    """
    return parse(client.send(request(annotation, id_user=id_user, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    annotation: int,
    *,
    id_user: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationTermCollection | ReviewedAnnotationTermCollection:
    """List which terms an annotation has; see `sync`."""
    return parse(await client.send(request(annotation, id_user=id_user, max=max, offset=offset)))
