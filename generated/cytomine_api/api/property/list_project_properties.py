"""GET /api/project/{project}/property.json. Generated from operation list_project_properties: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.property_collection import PropertyCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_project_properties",
    "GET",
    "/api/project/{project}/property.json",
    success={200: PropertyCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(project: int, *, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/property.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_project_properties",
    )


def parse(response: Response) -> PropertyCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PropertyCollection.from_dict, PropertyCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, project: int, *, max: int | None = None, offset: int | None = None
) -> PropertyCollection:
    """List the properties of a project.

    Open to members of the project. No order is promised.

    Args:
        project: Id of the project that has the properties.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The properties.

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

    Source: list_project_properties.
    """
    return parse(client.send(request(project, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, project: int, *, max: int | None = None, offset: int | None = None
) -> PropertyCollection:
    """List the properties of a project; see `sync`."""
    return parse(await client.send(request(project, max=max, offset=offset)))
