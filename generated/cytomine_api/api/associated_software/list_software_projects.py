"""GET /api/softwareproject.json. Generated from operation list_software_projects: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_software_projects",
    "GET",
    "/api/softwareproject.json",
    success={},
    errors=(401, 404),
    parameters={"max": "max", "offset": "offset"},
)


def request(*, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/softwareproject.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_software_projects",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, *, max: int | None = None, offset: int | None = None) -> None:
    """List which software belongs to which project.

    Only older servers have it, which run software themselves: there it is a page of links, each with
    id, software, project, name and softwareVersion. Since then apps do this work.

    Args:
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: list_software_projects.
    """
    return parse(client.send(request(max=max, offset=offset)))


async def asyncio(client: AsyncClient, *, max: int | None = None, offset: int | None = None) -> None:
    """List which software belongs to which project; see `sync`."""
    return parse(await client.send(request(max=max, offset=offset)))
