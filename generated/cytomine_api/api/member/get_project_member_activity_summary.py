"""GET /api/project/{project}/resumeActivity/{user}.json. Generated from operation get_project_member_activity_summary: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.member_activity_summary import MemberActivitySummary

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_project_member_activity_summary",
    "GET",
    "/api/project/{project}/resumeActivity/{user}.json",
    success={200: MemberActivitySummary},
    errors=(400, 401, 403, 404),
)


def request(project: int, user: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/resumeActivity/{segment(user)}.json",
        operation="get_project_member_activity_summary",
    )


def parse(response: Response) -> MemberActivitySummary:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, MemberActivitySummary.from_dict, MemberActivitySummary.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, project: int, user: int) -> MemberActivitySummary:
    """Get how much a user did in a project.

    For managers of the project and the user. For somebody who is no member all is zero or null.

    Args:
        project: Id of the project whose members it is about.
        user: Id of the user, not the username; looked up before the project.

    Returns:
        The totals.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_project_member_activity_summary.
    """
    return parse(client.send(request(project, user)))


async def asyncio(client: AsyncClient, project: int, user: int) -> MemberActivitySummary:
    """Get how much a user did in a project; see `sync`."""
    return parse(await client.send(request(project, user)))
