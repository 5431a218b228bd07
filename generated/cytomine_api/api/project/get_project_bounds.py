"""GET /api/bounds/project.json. Generated from operation get_project_bounds: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.project_bounds import ProjectBounds

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_project_bounds",
    "GET",
    "/api/bounds/project.json",
    success={200: ProjectBounds},
    errors=(400, 401, 403),
    parameters={"with_members_count": "withMembersCount"},
)


def request(*, with_members_count: bool | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/bounds/project.json",
        query=pairs((("withMembersCount", with_members_count),)),
        operation="get_project_bounds",
    )


def parse(response: Response) -> ProjectBounds:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ProjectBounds.from_dict, ProjectBounds.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, *, with_members_count: bool | None = None) -> ProjectBounds:
    """Get the ranges of values over all projects.

    For every account with a role: over the projects one is a member of, and over all for administrators
    with an open session. Good for the sliders of a search form.

    Args:
        with_members_count: Fills the range of members.

    Returns:
        The ranges.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).

    Source: get_project_bounds.
    """
    return parse(client.send(request(with_members_count=with_members_count)))


async def asyncio(client: AsyncClient, *, with_members_count: bool | None = None) -> ProjectBounds:
    """Get the ranges of values over all projects; see `sync`."""
    return parse(await client.send(request(with_members_count=with_members_count)))
