"""GET /api/project/{project}/stats/term.json. Generated from operation list_project_term_stats: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.term_statistic_collection import TermStatisticCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_project_term_stats",
    "GET",
    "/api/project/{project}/stats/term.json",
    success={200: TermStatisticCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "leaf_only": "leafOnly",
        "start_date": "startDate",
        "end_date": "endDate",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    project: int,
    *,
    leaf_only: bool | None = None,
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
        f"/api/project/{segment(project)}/stats/term.json",
        query=pairs(
            (
                ("leafOnly", leaf_only),
                ("startDate", start_date),
                ("endDate", end_date),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="list_project_term_stats",
    )


def parse(response: Response) -> TermStatisticCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, TermStatisticCollection.from_dict, TermStatisticCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    project: int,
    *,
    leaf_only: bool | None = None,
    start_date: int | None = None,
    end_date: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> TermStatisticCollection:
    """Count the annotations of a project per term.

    Open to members of the project. A row for each term of its ontology, with 0 where nothing carries
    it, and one row whose id, key and color are null for the annotations without term; no order is
    promised. Dates are those of the tie between annotation and term, so with any date the row without
    term counts 0.

    Args:
        project: Id of the project.
        leaf_only: Leave out terms that have terms below them.
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

    Source: list_project_term_stats.
    """
    return parse(
        client.send(
            request(
                project, leaf_only=leaf_only, start_date=start_date, end_date=end_date, max=max, offset=offset
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    project: int,
    *,
    leaf_only: bool | None = None,
    start_date: int | None = None,
    end_date: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> TermStatisticCollection:
    """Count the annotations of a project per term; see `sync`."""
    return parse(
        await client.send(
            request(
                project, leaf_only=leaf_only, start_date=start_date, end_date=end_date, max=max, offset=offset
            )
        )
    )
