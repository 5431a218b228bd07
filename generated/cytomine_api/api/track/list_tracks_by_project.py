"""GET /api/project/{id}/track.json. Generated from operation list_tracks_by_project: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.track_collection import TrackCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_tracks_by_project",
    "GET",
    "/api/project/{id}/track.json",
    success={200: TrackCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(id: int, *, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(id)}/track.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_tracks_by_project",
    )


def parse(response: Response) -> TrackCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, TrackCollection.from_dict, TrackCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, *, max: int | None = None, offset: int | None = None) -> TrackCollection:
    """List the tracks of a project.

    Open to members of the project.

    Args:
        id: Id of the project.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The tracks.

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

    Source: list_tracks_by_project.
    """
    return parse(client.send(request(id, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, id: int, *, max: int | None = None, offset: int | None = None
) -> TrackCollection:
    """List the tracks of a project; see `sync`."""
    return parse(await client.send(request(id, max=max, offset=offset)))
