"""GET /api/project/{project}/software.json. Generated from operation list_project_software: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_project_software",
    "GET",
    "/api/project/{project}/software.json",
    success={},
    errors=(401, 404),
    parameters={"max": "max", "offset": "offset"},
)


def request(project: int, *, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/software.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_project_software",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, project: int, *, max: int | None = None, offset: int | None = None) -> None:
    """List the software of a project.

    Only older servers have it; the software itself there, not the links to it.

    Args:
        project: Id of the project that uses the software.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: list_project_software.
    """
    return parse(client.send(request(project, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, project: int, *, max: int | None = None, offset: int | None = None
) -> None:
    """List the software of a project; see `sync`."""
    return parse(await client.send(request(project, max=max, offset=offset)))
