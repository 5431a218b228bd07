"""GET /api/project/{project}/stats/userslide.json. Generated from operation list_project_user_slide_stats: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.user_slide_statistic_collection import UserSlideStatisticCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_project_user_slide_stats",
    "GET",
    "/api/project/{project}/stats/userslide.json",
    success={200: UserSlideStatisticCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"start_date": "startDate", "end_date": "endDate", "max": "max", "offset": "offset"},
)


def request(
    project: int,
    *,
    start_date: int | None = None,
    end_date: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/stats/userslide.json",
        query=pairs((("startDate", start_date), ("endDate", end_date), ("max", max), ("offset", offset))),
        operation="list_project_user_slide_stats",
    )


def parse(response: Response) -> UserSlideStatisticCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, UserSlideStatisticCollection.from_dict, UserSlideStatisticCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    project: int,
    *,
    start_date: int | None = None,
    end_date: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> UserSlideStatisticCollection:
    """Count the annotated images of a project per user.

    Open to members of the project. A row for each member whose annotations the caller may see, with 0
    for those who drew nothing; no order is promised.

    Args:
        project: Id of the project.
        start_date: Count from this time on; milliseconds since 1970 (UTC).
        end_date: Count up to this time; milliseconds since 1970 (UTC).
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The counts.

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

    Source: list_project_user_slide_stats.
    """
    return parse(
        client.send(request(project, start_date=start_date, end_date=end_date, max=max, offset=offset))
    )


async def asyncio(
    client: AsyncClient,
    project: int,
    *,
    start_date: int | None = None,
    end_date: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> UserSlideStatisticCollection:
    """Count the annotated images of a project per user; see `sync`."""
    return parse(
        await client.send(request(project, start_date=start_date, end_date=end_date, max=max, offset=offset))
    )
