"""DELETE /api/attachedfile/{id}.json. Generated from operation delete_attached_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.attached_file_command import AttachedFileCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_attached_file",
    "DELETE",
    "/api/attachedfile/{id}.json",
    success={200: AttachedFileCommand},
    errors=(401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/attachedfile/{segment(id)}.json",
        operation="delete_attached_file",
    )


def parse(response: Response) -> AttachedFileCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AttachedFileCommand.from_dict, AttachedFileCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> AttachedFileCommand:
    """Delete an attached file.

    Rights as for attaching. Undoing it is refused with 400, though it is a command. Once the object is
    gone it is a 403.

    Args:
        id: Id of the attached file.

    Returns:
        The file as it was.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: delete_attached_file.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> AttachedFileCommand:
    """Delete an attached file; see `sync`."""
    return parse(await client.send(request(id)))
