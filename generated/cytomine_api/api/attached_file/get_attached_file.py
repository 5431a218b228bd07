"""GET /api/attachedfile/{id}.json. Generated from operation get_attached_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.attached_file import AttachedFile

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_attached_file",
    "GET",
    "/api/attachedfile/{id}.json",
    success={200: AttachedFile},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/attachedfile/{segment(id)}.json",
        operation="get_attached_file",
    )


def parse(response: Response) -> AttachedFile:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AttachedFile.from_dict, AttachedFile.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> AttachedFile:
    """Get what is known of an attached file.

    Open to readers of the object. Once the object is gone it is a 404.

    Args:
        id: Id of the attached file.

    Returns:
        The file, without its bytes.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_attached_file.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> AttachedFile:
    """Get what is known of an attached file; see `sync`."""
    return parse(await client.send(request(id)))
