"""GET /api/project/{project}/key/{key}/property.json. Generated from operation get_project_property_by_key: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.property import Property

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_project_property_by_key",
    "GET",
    "/api/project/{project}/key/{key}/property.json",
    success={200: Property},
    errors=(400, 401, 403, 404, 500),
)


def request(project: int, key: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/key/{segment(key)}/property.json",
        operation="get_project_property_by_key",
    )


def parse(response: Response) -> Property:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, Property.from_dict, Property.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, project: int, key: str) -> Property:
    """Get a property of a project by its key.

    Open to members of the project. Several properties with this key are a 500; list them instead.

    Args:
        project: Id of the project that has the properties.
        key: The whole key, case counts. One with a slash cannot be asked for: an encoded slash in a
            path is a 400.

    Returns:
        The property.

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

    Source: get_project_property_by_key.
    """
    return parse(client.send(request(project, key)))


async def asyncio(client: AsyncClient, project: int, key: str) -> Property:
    """Get a property of a project by its key; see `sync`."""
    return parse(await client.send(request(project, key)))
