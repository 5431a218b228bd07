"""POST /api/track.json. Generated from operation create_track: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.bulk_reply import BulkReply
from cytomine_api.models.track_command import TrackCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.track_create import TrackCreate

OPERATION = Operation(
    "create_track",
    "POST",
    "/api/track.json",
    success={200: TrackCommand | BulkReply},
    errors=(400, 401, 403, 404, 409, 500),
)


def request(body: TrackCreate | list[TrackCreate] | list[dict[str, Any]] | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/track.json",
        body=body,
        operation="create_track",
    )


def parse(response: Response) -> TrackCommand | BulkReply:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: one_of(
                value,
                (
                    TrackCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            TrackCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, body: TrackCreate | list[TrackCreate] | list[dict[str, Any]] | Mapping[str, Any]
) -> TrackCommand | BulkReply:
    """Create tracks.

    For users (not guests) who may edit the image: members of the project, in a restricted project the
    one who added the image, in a read-only one managers. The project is that of the image. A missing or
    blank name and a missing color are a 400. In an array, entries whose image is missing or unknown are
    refused one by one; a missing or taken name and a missing color refuse the whole array with a 500.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The track; or, for an array, what became of its entries.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_track.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient, body: TrackCreate | list[TrackCreate] | list[dict[str, Any]] | Mapping[str, Any]
) -> TrackCommand | BulkReply:
    """Create tracks; see `sync`."""
    return parse(await client.send(request(body)))
