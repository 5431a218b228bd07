"""GET /api/project/{project}/property/{id}.json. Generated from operation get_project_property: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.property import Property

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_project_property",
    "GET",
    "/api/project/{project}/property/{id}.json",
    success={200: Property},
    errors=(400, 401, 403, 404),
)


def request(project: int, id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/property/{segment(id)}.json",
        operation="get_project_property",
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


def sync(client: Client, project: int, id: int) -> Property:
    """Get a property of a project by its id.

    Open to members of the project. The id alone selects the property; the object in the path must
    exist, but need not be the one that has it.

    Args:
        project: Id of the project that has the properties.
        id: Id of the property.

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

    Source: get_project_property.
    """
    return parse(client.send(request(project, id)))


async def asyncio(client: AsyncClient, project: int, id: int) -> Property:
    """Get a property of a project by its id; see `sync`."""
    return parse(await client.send(request(project, id)))
