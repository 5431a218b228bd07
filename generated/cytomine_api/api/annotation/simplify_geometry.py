"""PUT /api/simplify.json. Generated from operation simplify_geometry: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.geometry_text import GeometryText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "simplify_geometry",
    "PUT",
    "/api/simplify.json",
    success={200: GeometryText},
    errors=(400, 401, 415, 500),
    parameters={"min_point": "minPoint", "max_point": "maxPoint"},
)


def request(
    body: GeometryText | Mapping[str, Any], *, min_point: int | None = None, max_point: int | None = None
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "PUT",
        "/api/simplify.json",
        query=pairs((("minPoint", min_point), ("maxPoint", max_point))),
        body=body,
        operation="simplify_geometry",
    )


def parse(response: Response) -> GeometryText:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, GeometryText.from_dict, GeometryText.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    body: GeometryText | Mapping[str, Any],
    *,
    min_point: int | None = None,
    max_point: int | None = None,
) -> GeometryText:
    """Simplify a shape that is sent.

    Open to all accounts; nothing is stored. Shapes of less than 100 points, empty and invalid ones come
    back unchanged.

    Args:
        body: What to send; a plain mapping is taken as it is.
        min_point: Fewest points to keep.
        max_point: Most points to keep; about 200 for each ring when left out or 0.

    Returns:
        The simplified shape.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: simplify_geometry.
    """
    return parse(client.send(request(body, min_point=min_point, max_point=max_point)))


async def asyncio(
    client: AsyncClient,
    body: GeometryText | Mapping[str, Any],
    *,
    min_point: int | None = None,
    max_point: int | None = None,
) -> GeometryText:
    """Simplify a shape that is sent; see `sync`."""
    return parse(await client.send(request(body, min_point=min_point, max_point=max_point)))
