"""GET /api/retrieval/index/{id}. Generated from operation index_annotation_for_retrieval: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.retrieval_indexed import RetrievalIndexed

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "index_annotation_for_retrieval",
    "GET",
    "/api/retrieval/index/{id}",
    success={200: RetrievalIndexed},
    errors=(400, 401, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/retrieval/index/{segment(id)}",
        operation="index_annotation_for_retrieval",
    )


def parse(response: Response) -> RetrievalIndexed:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, RetrievalIndexed.from_dict, RetrievalIndexed.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> RetrievalIndexed:
    """Make an annotation known to the similarity service.

    Sends the crop of the annotation to the similarity service. User annotations are sent when they are
    made, so for them this is a 500: what is known already is refused. Reviewed annotations are not sent
    by themselves; the first call sends them, a second is a 500. No right on the annotation is asked
    for.

    Args:
        id: Id of the annotation, user or reviewed.

    Returns:
        What the similarity service took.

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

    Source: index_annotation_for_retrieval.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> RetrievalIndexed:
    """Make an annotation known to the similarity service; see `sync`."""
    return parse(await client.send(request(id)))
