"""PUT /api/uploadedfile/{id}.json. Generated from operation update_uploaded_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.uploaded_file_command import UploadedFileCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.uploaded_file_update import UploadedFileUpdate

OPERATION = Operation(
    "update_uploaded_file",
    "PUT",
    "/api/uploadedfile/{id}.json",
    success={200: UploadedFileCommand},
    errors=(400, 401, 403, 404, 415),
)


def request(id: int, body: UploadedFileUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/uploadedfile/{segment(id)}.json",
        body=body,
        operation="update_uploaded_file",
    )


def parse(response: Response) -> UploadedFileCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UploadedFileCommand.from_dict, UploadedFileCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: UploadedFileUpdate | Mapping[str, Any]) -> UploadedFileCommand:
    """Replace the record of a file.

    For users (not guests) with WRITE on the storage, and on the new one when the file moves. Read,
    change, send back: size and status become 0 when left out, parent, projects and created null. The id
    in the body selects the file.

    Args:
        id: Id of the uploaded file.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The file as saved.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).

    Source: update_uploaded_file.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: UploadedFileUpdate | Mapping[str, Any]
) -> UploadedFileCommand:
    """Replace the record of a file; see `sync`."""
    return parse(await client.send(request(id, body)))
