"""PUT /api/annotation/{id}/simplify.json. Generated from operation simplify_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.reviewed_annotation import ReviewedAnnotation
from cytomine_api.models.user_annotation import UserAnnotation

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "simplify_annotation",
    "PUT",
    "/api/annotation/{id}/simplify.json",
    success={200: ReviewedAnnotation | UserAnnotation},
    errors=(400, 401, 404, 500),
    parameters={"min_point": "minPoint", "max_point": "maxPoint"},
)


def request(id: int, *, min_point: int | None = None, max_point: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/annotation/{segment(id)}/simplify.json",
        query=pairs((("minPoint", min_point), ("maxPoint", max_point))),
        operation="simplify_annotation",
    )


def parse(response: Response) -> ReviewedAnnotation | UserAnnotation:
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
                    ReviewedAnnotation.from_dict,
                    UserAnnotation.from_dict,
                ),
            ),
            ReviewedAnnotation.mirror,
            UserAnnotation.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, id: int, *, min_point: int | None = None, max_point: int | None = None
) -> ReviewedAnnotation | UserAnnotation:
    """Simplify a stored shape.

    Open to all accounts. Shapes of less than 100 points are left alone. The change is not a command: it
    cannot be undone. geometryCompression becomes the tolerance that was used, and 0 again at a second
    call that finds nothing to do.

    Args:
        id: Id of the annotation, user or reviewed.
        min_point: Fewest points to keep.
        max_point: Most points to keep; about 200 for each ring when left out or 0.

    Returns:
        The annotation as saved, by itself; `class` tells its kind.

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

    Source: simplify_annotation.
    """
    return parse(client.send(request(id, min_point=min_point, max_point=max_point)))


async def asyncio(
    client: AsyncClient, id: int, *, min_point: int | None = None, max_point: int | None = None
) -> ReviewedAnnotation | UserAnnotation:
    """Simplify a stored shape; see `sync`."""
    return parse(await client.send(request(id, min_point=min_point, max_point=max_point)))
