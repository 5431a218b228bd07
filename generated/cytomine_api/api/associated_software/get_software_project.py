"""GET /api/softwareproject/{id}.json. Generated from operation get_software_project: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_software_project",
    "GET",
    "/api/softwareproject/{id}.json",
    success={},
    errors=(401, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/softwareproject/{segment(id)}.json",
        operation="get_software_project",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> None:
    """Get a link between software and a project.

    Only older servers have it; see `list_software_projects` for what it holds there.

    Args:
        id: Id of the link between software and project.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: get_software_project.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> None:
    """Get a link between software and a project; see `sync`."""
    return parse(await client.send(request(id)))
