"""PUT /api/track/{id}.json. Generated from operation update_track: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.track_command import TrackCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.track_update import TrackUpdate

OPERATION = Operation(
    "update_track",
    "PUT",
    "/api/track/{id}.json",
    success={200: TrackCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(id: int, body: TrackUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/track/{segment(id)}.json",
        body=body,
        operation="update_track",
    )


def parse(response: Response) -> TrackCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, TrackCommand.from_dict, TrackCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: TrackUpdate | Mapping[str, Any]) -> TrackCommand:
    """Replace a track.

    For those who may create one on its image. Read, change, send back: created becomes null when left
    out, and the id in the body selects the track. An empty name, one that another track of the image
    has, and a missing color are a 500 here.

    Args:
        id: Id of the track.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The track as saved.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: update_track.
    """
    return parse(client.send(request(id, body)))


async def asyncio(client: AsyncClient, id: int, body: TrackUpdate | Mapping[str, Any]) -> TrackCommand:
    """Replace a track; see `sync`."""
    return parse(await client.send(request(id, body)))
