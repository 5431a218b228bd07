"""POST /api/annotation/{id}/sam. Generated from operation segment_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.segmentation_reply import SegmentationReply

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "segment_annotation",
    "POST",
    "/api/annotation/{id}/sam",
    success={200: SegmentationReply},
    errors=(400, 401, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/annotation/{segment(id)}/sam",
        operation="segment_annotation",
    )


def parse(response: Response) -> SegmentationReply:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, SegmentationReply.from_dict, SegmentationReply.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> SegmentationReply:
    """Let a segmentation service redraw a shape.

    Open to all accounts, for user annotations. The server hands over to a service of its own
    installation and passes on its status and words; without such a service this fails. There is no
    `.json` in the path.

    Args:
        id: Id of the annotation, user or reviewed.

    Returns:
        The words of the service.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The service cannot be called, or failed (500).

    Source: segment_annotation.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> SegmentationReply:
    """Let a segmentation service redraw a shape; see `sync`."""
    return parse(await client.send(request(id)))
