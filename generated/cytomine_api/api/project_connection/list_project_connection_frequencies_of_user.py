"""GET /api/project/{project}/connectionFrequency/{user}.json. Generated from operation list_project_connection_frequencies_of_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.connection_frequency_collection import ConnectionFrequencyCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_project_connection_frequencies_of_user",
    "GET",
    "/api/project/{project}/connectionFrequency/{user}.json",
    success={200: ConnectionFrequencyCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "after_than": "afterThan",
        "period": "period",
        "heatmap": "heatmap",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    project: int,
    user: int,
    *,
    after_than: int | None = None,
    period: str | None = None,
    heatmap: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/connectionFrequency/{segment(user)}.json",
        query=pairs(
            (
                ("afterThan", after_than),
                ("period", period),
                ("heatmap", heatmap),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="list_project_connection_frequencies_of_user",
    )


def parse(response: Response) -> ConnectionFrequencyCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ConnectionFrequencyCollection.from_dict, ConnectionFrequencyCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    project: int,
    user: int,
    *,
    after_than: int | None = None,
    period: str | None = None,
    heatmap: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ConnectionFrequencyCollection:
    """Count the connections of a user to a project.

    For those with WRITE on the project; `period` asks for ADMINISTRATION. Plainly one row; with
    `period` a row for each slot of time. `heatmap` forgets the user and counts the whole project.

    Args:
        project: Id of the project whose activity is asked for.
        user: Id of the account whose activity is asked for.
        after_than: Only from this time on, in milliseconds since 1970 (UTC); looked at with `heatmap`
            or `period` only.
        period: Length of a slot of time; another value is a 500.
        heatmap: Answer slots of an hour; wins over `period`.
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

    Source: list_project_connection_frequencies_of_user.
    """
    return parse(
        client.send(
            request(
                project, user, after_than=after_than, period=period, heatmap=heatmap, max=max, offset=offset
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    project: int,
    user: int,
    *,
    after_than: int | None = None,
    period: str | None = None,
    heatmap: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ConnectionFrequencyCollection:
    """Count the connections of a user to a project; see `sync`."""
    return parse(
        await client.send(
            request(
                project, user, after_than=after_than, period=period, heatmap=heatmap, max=max, offset=offset
            )
        )
    )
