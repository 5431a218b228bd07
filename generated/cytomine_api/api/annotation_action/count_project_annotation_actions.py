"""GET /api/project/{project}/annotation_action/count.json. Generated from operation count_project_annotation_actions: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.activity_count import ActivityCount

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "count_project_annotation_actions",
    "GET",
    "/api/project/{project}/annotation_action/count.json",
    success={200: ActivityCount},
    errors=(400, 401, 403, 404),
    parameters={"start_date": "startDate", "end_date": "endDate"},
)


def request(project: int, *, start_date: int | None = None, end_date: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/annotation_action/count.json",
        query=pairs((("startDate", start_date), ("endDate", end_date))),
        operation="count_project_annotation_actions",
    )


def parse(response: Response) -> ActivityCount:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ActivityCount.from_dict, ActivityCount.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, project: int, *, start_date: int | None = None, end_date: int | None = None
) -> ActivityCount:
    """Count what was done with the annotations of a project.

    Open to members of the project.

    Args:
        project: Id of the project whose activity is asked for.
        start_date: Only after this time, itself left out; milliseconds since 1970 (UTC).
        end_date: Only before this time, itself left out; milliseconds since 1970 (UTC).

    Returns:
        The count.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: count_project_annotation_actions.
    """
    return parse(client.send(request(project, start_date=start_date, end_date=end_date)))


async def asyncio(
    client: AsyncClient, project: int, *, start_date: int | None = None, end_date: int | None = None
) -> ActivityCount:
    """Count what was done with the annotations of a project; see `sync`."""
    return parse(await client.send(request(project, start_date=start_date, end_date=end_date)))
