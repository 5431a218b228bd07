"""POST /api/attachedfile.json. Generated from operation create_attached_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, parts

from cytomine_api.models.attached_file import AttachedFile

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from cytomine_wire.protocol import AsyncClient, Client, Part, Response

OPERATION = Operation(
    "create_attached_file",
    "POST",
    "/api/attachedfile.json",
    success={200: AttachedFile},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "domain_ident": "domainIdent",
        "domain_class_name": "domainClassName",
        "filename": "filename",
        "key": "key",
    },
)


def request(
    files: Part | Path | bytes | BinaryIO,
    *,
    domain_ident: int | None = None,
    domain_class_name: str | None = None,
    filename: str | None = None,
    key: str | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/attachedfile.json",
        query=pairs(
            (
                ("domainIdent", domain_ident),
                ("domainClassName", domain_class_name),
                ("filename", filename),
                ("key", key),
            )
        ),
        parts=parts(("files[]", files)),
        operation="create_attached_file",
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


def sync(
    client: Client,
    files: Part | Path | bytes | BinaryIO,
    *,
    domain_ident: int | None = None,
    domain_class_name: str | None = None,
    filename: str | None = None,
    key: str | None = None,
) -> AttachedFile:
    """Attach a file to an object.

    A project asks for WRITE; an image or annotation for READ and what the editing mode of its project
    leaves (classic: all, restricted: one's own, read-only: managers), an image moreover for a user, no
    guest; an ontology, term or storage for ADMINISTRATION, and with less it is a 500 where one may read
    it; an abstract image for a user with READ on its storage. Class and id of the object must be sent,
    in the query or as fields of the form; without them it is a 500. Only the first file is read.
    Refusals have the wrapped form, `errors` with `message`.

    Args:
        files: Bytes of the file; its file name is kept, without folders, and may not be empty.
        domain_ident: Id of the object that gets the file; here or in the form.
        domain_class_name: Full name of the class of the object; here or in the form.
        filename: How the file shall be called; else its own name without folders. Here or in the form.
        key: A free label; here or in the form.

    Returns:
        The file, without its bytes; no command, so it cannot be undone.

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

    Source: create_attached_file.
    """
    return parse(
        client.send(
            request(
                files,
                domain_ident=domain_ident,
                domain_class_name=domain_class_name,
                filename=filename,
                key=key,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    files: Part | Path | bytes | BinaryIO,
    *,
    domain_ident: int | None = None,
    domain_class_name: str | None = None,
    filename: str | None = None,
    key: str | None = None,
) -> AttachedFile:
    """Attach a file to an object; see `sync`."""
    return parse(
        await client.send(
            request(
                files,
                domain_ident=domain_ident,
                domain_class_name=domain_class_name,
                filename=filename,
                key=key,
            )
        )
    )
