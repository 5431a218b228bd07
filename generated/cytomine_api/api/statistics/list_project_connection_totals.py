"""GET /api/total/project/connections.json. Generated from operation list_project_connection_totals: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.project_connection_total_collection import ProjectConnectionTotalCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_project_connection_totals",
    "GET",
    "/api/total/project/connections.json",
    success={200: ProjectConnectionTotalCollection},
    errors=(401, 403, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(*, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/total/project/connections.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_project_connection_totals",
    )


def parse(response: Response) -> ProjectConnectionTotalCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ProjectConnectionTotalCollection.from_dict, ProjectConnectionTotalCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, *, max: int | None = None, offset: int | None = None
) -> ProjectConnectionTotalCollection:
    """Count the connections to each project.

    For administrators with an open session.

    Args:
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The counts.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_project_connection_totals.
    """
    return parse(client.send(request(max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, *, max: int | None = None, offset: int | None = None
) -> ProjectConnectionTotalCollection:
    """Count the connections to each project; see `sync`."""
    return parse(await client.send(request(max=max, offset=offset)))
