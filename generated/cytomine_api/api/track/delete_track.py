"""DELETE /api/track/{id}.json. Generated from operation delete_track: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.track_command import TrackCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_track",
    "DELETE",
    "/api/track/{id}.json",
    success={200: TrackCommand},
    errors=(401, 403, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/track/{segment(id)}.json",
        operation="delete_track",
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


def sync(client: Client, id: int) -> TrackCommand:
    """Delete a track.

    For those who may create one on its image. Its annotations stay and leave the track. A word in place
    of the id is a 500.

    Args:
        id: Id of the track.

    Returns:
        The track as it was.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: delete_track.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> TrackCommand:
    """Delete a track; see `sync`."""
    return parse(await client.send(request(id)))
