"""GET /api/retrieval/search. Generated from operation search_similar_annotations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.retrieval_result import RetrievalResult

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "search_similar_annotations",
    "GET",
    "/api/retrieval/search",
    success={200: RetrievalResult},
    errors=(400, 401, 404, 500),
    parameters={"annotation": "annotation", "nrt_neigh": "nrt_neigh"},
)


def request(*, annotation: int, nrt_neigh: int) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/retrieval/search",
        query=pairs((("annotation", annotation), ("nrt_neigh", nrt_neigh))),
        operation="search_similar_annotations",
    )


def parse(response: Response) -> RetrievalResult:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, RetrievalResult.from_dict, RetrievalResult.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, *, annotation: int, nrt_neigh: int) -> RetrievalResult:
    """Find annotations that look alike.

    Compares the crop of an annotation with those of its project. The nearest hit is taken for the
    annotation itself and left out, so one that is not known to the similarity service loses its best
    match. Deleted annotations are no longer found. A project without any picture there is a 500. No
    right on the annotation is asked for.

    Args:
        annotation: Id of the one to compare with, user or reviewed.
        nrt_neigh: How many to answer at most; 0 gives an empty list.

    Returns:
        The nearest annotations of the project.

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

    Source: search_similar_annotations.
    """
    return parse(client.send(request(annotation=annotation, nrt_neigh=nrt_neigh)))


async def asyncio(client: AsyncClient, *, annotation: int, nrt_neigh: int) -> RetrievalResult:
    """Find annotations that look alike; see `sync`."""
    return parse(await client.send(request(annotation=annotation, nrt_neigh=nrt_neigh)))
