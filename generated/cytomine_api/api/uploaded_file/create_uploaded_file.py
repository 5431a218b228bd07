"""POST /api/uploadedfile.json. Generated from operation create_uploaded_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.bulk_reply import BulkReply
from cytomine_api.models.uploaded_file_command import UploadedFileCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.uploaded_file_create import UploadedFileCreate

OPERATION = Operation(
    "create_uploaded_file",
    "POST",
    "/api/uploadedfile.json",
    success={200: UploadedFileCommand | BulkReply},
    errors=(400, 401, 403, 404, 500),
)


def request(
    body: UploadedFileCreate | list[UploadedFileCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/uploadedfile.json",
        body=body,
        operation="create_uploaded_file",
    )


def parse(response: Response) -> UploadedFileCommand | BulkReply:
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
                    UploadedFileCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            UploadedFileCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    body: UploadedFileCreate | list[UploadedFileCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> UploadedFileCommand | BulkReply:
    """Create records of files.

    For users (not guests) with WRITE on the storage. Makes the record alone; bytes go to
    `pims_upload_file`, which makes its record itself. In an array, entries whose storage is unknown or
    out of reach are refused one by one; no storage, an unknown user or parent, or a text left out makes
    the call a 500 and saves nothing.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The file; or, for an array, what became of its entries.

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

    Source: create_uploaded_file.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient,
    body: UploadedFileCreate | list[UploadedFileCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> UploadedFileCommand | BulkReply:
    """Create records of files; see `sync`."""
    return parse(await client.send(request(body)))
