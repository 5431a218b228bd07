"""GET /api/annotationtrack/{annotation}/{track}.json. Generated from operation get_annotation_track: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_track import AnnotationTrack

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_annotation_track",
    "GET",
    "/api/annotationtrack/{annotation}/{track}.json",
    success={200: AnnotationTrack},
    errors=(400, 401, 403, 404),
)


def request(annotation: int, track: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/annotationtrack/{segment(annotation)}/{segment(track)}.json",
        operation="get_annotation_track",
    )


def parse(response: Response) -> AnnotationTrack:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationTrack.from_dict, AnnotationTrack.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, annotation: int, track: int) -> AnnotationTrack:
    """Get the link between annotation and track.

    Open to members of the project.

    Args:
        annotation: Id of the annotation.
        track: Id of the track that holds it.

    Returns:
        The link.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_annotation_track.
    """
    return parse(client.send(request(annotation, track)))


async def asyncio(client: AsyncClient, annotation: int, track: int) -> AnnotationTrack:
    """Get the link between annotation and track; see `sync`."""
    return parse(await client.send(request(annotation, track)))
