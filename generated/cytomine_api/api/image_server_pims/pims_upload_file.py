"""POST /upload. Generated from operation pims_upload_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import items
from cytomine_wire.protocol import Operation, Request, pairs, parts

from cytomine_api.models.upload_result import UploadResult

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from cytomine_wire.protocol import AsyncClient, Client, Part, Response

OPERATION = Operation(
    "pims_upload_file",
    "POST",
    "/upload",
    success={200: list[UploadResult]},
    errors=(400, 422, 500),
    parameters={
        "storage": "storage",
        "id_storage": "idStorage",
        "projects": "projects",
        "id_project": "idProject",
        "sync": "sync",
        "keys": "keys",
        "values": "values",
    },
)


def request(
    files: Part | Path | bytes | BinaryIO,
    *,
    storage: int | None = None,
    id_storage: int | None = None,
    projects: list[int] | None = None,
    id_project: list[int] | None = None,
    sync: bool | None = None,
    keys: list[str] | None = None,
    values: list[str] | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/upload",
        query=pairs(
            (
                ("storage", storage),
                ("idStorage", id_storage),
                ("projects", projects),
                ("idProject", id_project),
                ("sync", sync),
                ("keys", keys),
                ("values", values),
            )
        ),
        parts=parts(("files[]", files)),
        operation="pims_upload_file",
    )


def parse(response: Response) -> list[UploadResult]:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, lambda value: items(value, UploadResult.from_dict), lambda: UploadResult.mirror().listed
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    files: Part | Path | bytes | BinaryIO,
    *,
    storage: int | None = None,
    id_storage: int | None = None,
    projects: list[int] | None = None,
    id_project: list[int] | None = None,
    sync: bool | None = None,
    keys: list[str] | None = None,
    values: list[str] | None = None,
) -> list[UploadResult]:
    """Upload a file and import it.

    For users with WRITE on the storage; signed with keys, a token is refused. Exactly one part may be
    sent, the file: a field before it would be written into it. Use names of ASCII letters, digits,
    point, `-` and `_`, or pixels and downloads fail later. A refusal is a 400 whose element says status
    500. A guest gets a 200 whose file has no id, and nothing is stored: look for the id. Without
    `sync`, wait for the import with `get_uploaded_file`. Content-Length must be sent. Behind the usual
    proxy `/upload` is signed, whatever prefix the image server has.

    Args:
        files: Bytes of an image or archive; the name of the part is free, its file name is kept.
        storage: Id of the storage; it or idStorage must be sent.
        id_storage: Old name of `storage`, which wins when both are sent.
        projects: Ids of projects that shall get the image, joined by commas.
        id_project: Old name of `projects`, which wins when both are sent.
        sync: Wait for the end of the import, which is then part of the answer.
        keys: Keys of properties to attach to the image, joined by commas.
        values: Values of these properties, as many as there are keys, joined by commas.

    Returns:
        The file was taken; an array of one.

    Raises:
        InvalidError: Refused: signature, storage, projects or properties are wrong, or the import
            failed under `sync`; an array of one. (400).
        InvalidError: A query parameter does not parse (422).
        ServerError: There is no body, or one that is not multipart (500).

    Source: pims_upload_file.
    """
    return parse(
        client.send(
            request(
                files,
                storage=storage,
                id_storage=id_storage,
                projects=projects,
                id_project=id_project,
                sync=sync,
                keys=keys,
                values=values,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    files: Part | Path | bytes | BinaryIO,
    *,
    storage: int | None = None,
    id_storage: int | None = None,
    projects: list[int] | None = None,
    id_project: list[int] | None = None,
    sync: bool | None = None,
    keys: list[str] | None = None,
    values: list[str] | None = None,
) -> list[UploadResult]:
    """Upload a file and import it; see `sync`."""
    return parse(
        await client.send(
            request(
                files,
                storage=storage,
                id_storage=id_storage,
                projects=projects,
                id_project=id_project,
                sync=sync,
                keys=keys,
                values=values,
            )
        )
    )
