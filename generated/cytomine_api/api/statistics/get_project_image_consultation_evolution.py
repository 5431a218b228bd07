"""GET /api/project/{project}/stats/imageconsultationsevolution.json. Generated from operation get_project_image_consultation_evolution: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.evolution_collection import EvolutionCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_project_image_consultation_evolution",
    "GET",
    "/api/project/{project}/stats/imageconsultationsevolution.json",
    success={200: EvolutionCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "days_range": "daysRange",
        "start_date": "startDate",
        "end_date": "endDate",
        "accumulate": "accumulate",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    project: int,
    *,
    days_range: int | None = None,
    start_date: int | None = None,
    end_date: int | None = None,
    accumulate: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/stats/imageconsultationsevolution.json",
        query=pairs(
            (
                ("daysRange", days_range),
                ("startDate", start_date),
                ("endDate", end_date),
                ("accumulate", accumulate),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="get_project_image_consultation_evolution",
    )


def parse(response: Response) -> EvolutionCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, EvolutionCollection.from_dict, EvolutionCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    project: int,
    *,
    days_range: int | None = None,
    start_date: int | None = None,
    end_date: int | None = None,
    accumulate: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> EvolutionCollection:
    """Count looks at images over time.

    Open to members of the project. Oldest slot first. The time from `startDate`, or from the making of
    the project, to `endDate`, or now, is cut into slots of some days; the last may have no length at
    all. Nothing comes when the end lies before the start.

    Args:
        project: Id of the project.
        days_range: Length of a slot, in days.
        start_date: Count from this time on; milliseconds since 1970 (UTC).
        end_date: Count up to this time; milliseconds since 1970 (UTC).
        accumulate: Count from the first slot on in each, not anew in each.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The slots.

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

    Source: get_project_image_consultation_evolution.
    """
    return parse(
        client.send(
            request(
                project,
                days_range=days_range,
                start_date=start_date,
                end_date=end_date,
                accumulate=accumulate,
                max=max,
                offset=offset,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    project: int,
    *,
    days_range: int | None = None,
    start_date: int | None = None,
    end_date: int | None = None,
    accumulate: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> EvolutionCollection:
    """Count looks at images over time; see `sync`."""
    return parse(
        await client.send(
            request(
                project,
                days_range=days_range,
                start_date=start_date,
                end_date=end_date,
                accumulate=accumulate,
                max=max,
                offset=offset,
            )
        )
    )
