"""Files on objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import (
    ConstraintError,
    NotFoundError,
    PageError,
    ProblemError,
    unknown_container,
)
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import Field, Messages, Missing
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.note import ANY_ANNOTATION, Note, Subject, find_subject, resource_of

if TYPE_CHECKING:
    from cytomine_sandbox.engine.multipart import Part, Upload
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

_PART: Final = "files[]"
_MAX_BYTES: Final = 256 * 1024**2
_DELETED: Final = "AttachedFileCommand {id:,} deleted from {domain_class_name}"


class AttachedFile(Note):
    """A file on an object of any class; the content is kept in a table of its own."""

    name = "AttachedFile"
    fields = (*Note.subject_fields, Field("filename", not_blank=True), Field("key"))
    statements = (
        "CREATE INDEX attached_file_domain ON attached_file(domain_ident)",
        """CREATE TABLE attached_file_content (
            id INTEGER PRIMARY KEY REFERENCES attached_file(id) ON DELETE CASCADE, content BLOB NOT NULL)""",
    )
    messages = Messages("", "", _DELETED)
    rights_on_abstract_images = (Mask.READ, Mask.READ)
    names_missing = True
    missing = Missing.PLAIN

    def check_read(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not read the object.

        Raises:
            NotFoundError: The object is gone.
        """
        subject = self.subject(session, row)
        if subject:
            acl.require(session, subject.container(session), Mask.READ, subject.named)
        elif not session.user.is_admin_now:
            raise unknown_container(row["domain_class_name"], row["domain_ident"])

    def restored(self, session: Session, row: Row) -> None:
        """Refuse to bring a file back.

        Raises:
            ConstraintError: Always.
        """
        del session, row
        raise ConstraintError(
            "Cannot persists object:java.lang.NullPointerException: Cannot invoke "
            '"be.cytomine.domain.CytomineDomain.getId()" because "newObject" is null'
        )

    def show(self, session: Session, row: Row) -> Wire:
        """Return a file with the path of its content."""
        return super().show(session, row) | {"url": f"/api/attachedfile/{row['id']}/download"}


ATTACHED_FILE = AttachedFile()


def attach_file(request: Request) -> Reply:
    """Return the new file of an object; nothing of it can be taken back.

    Raises:
        PageError: The body is no upload, or no object is named.
        ProblemError: There is no file, the id of the object is no number, or the file is too large.
    """
    upload = request.upload
    if upload is None:
        raise PageError(reason="the body is no upload")
    values = {name: request.parameter(name) for name in ("domainIdent", "domainClassName", "filename", "key")}
    for name, value in values.items():
        values[name] = upload.value(name) if value is None else value
    object_id = request.as_number("domainIdent", values["domainIdent"])
    file = upload.file(_PART)
    if file is None:
        raise ProblemError(400, f"Required part '{_PART}' is not present.")
    content = _content(upload, file)
    if values["filename"] is None:
        values["filename"] = (file.filename or "").replace("\\", "/").rpartition("/")[2]
    body = ATTACHED_FILE.prepare(request.session, {**values, "domainIdent": object_id})
    row = command.record(request.session, ATTACHED_FILE, body)
    request.session.insert("attached_file_content", {"id": row["id"], "content": content})
    return json_reply(ATTACHED_FILE.show(request.session, row))


def _content(upload: Upload, file: Part) -> bytes:
    if file.end - file.start > _MAX_BYTES:
        raise ProblemError(413, f"An attached file may have {_MAX_BYTES} bytes.")
    return upload.content(file)


def download_file(request: Request) -> Reply:
    """Return the content of a file under its name."""
    row = verbs.get_row(request, ATTACHED_FILE, request.id())
    found = request.session.one("SELECT content FROM attached_file_content WHERE id = ?", row["id"])
    # Names go into the header as they are; what a header cannot hold is left out.
    name = "".join(letter for letter in row["filename"] if letter.isprintable())
    disposition = f"attachment; filename={name}".encode("latin-1", "replace").decode("latin-1")
    content = found["content"] if found else b""
    return Reply(200, content, "application/octet-stream").with_headers(("content-disposition", disposition))


def list_files(request: Request) -> dict[str, Any]:
    """Return all files, for administrators."""
    acl.require_role(request.session, "admin")
    return verbs.page_of(request, ATTACHED_FILE, "ORDER BY t.id")


def list_files_of_domain(request: Request) -> dict[str, Any]:
    """Return the files of an object that were attached under the class of the path."""
    subject, class_name = _subject_of_path(request), request.variables["domainClassName"]
    acl.require(request.session, subject.container(request.session), Mask.READ, subject.named)
    tail = "WHERE t.domain_ident = ? AND t.domain_class_name = ? ORDER BY t.id"
    return verbs.page_of(request, ATTACHED_FILE, tail, subject.id, class_name)


def _subject_of_path(request: Request) -> Subject:
    class_name, object_id = request.variables["domainClassName"], request.id("domainIdent")
    is_abstract = ANY_ANNOTATION in class_name
    if not is_abstract and resource_of(request.session, class_name) is None:
        raise PageError(reason="there is no such class")
    subject = find_subject(request.session, class_name, object_id)
    if subject:
        return subject
    if is_abstract:
        raise NotFoundError(f"{class_name} {object_id} not found")
    raise unknown_container(class_name, object_id)


_ATTACH: Final = Operation(attach_file, writes=True, takes_upload=True)

SERVICE = Service(
    "metadata-attached-file",
    {
        "list_attached_files": verbs.collection(list_files),
        "list_domain_attached_files": verbs.collection(list_files_of_domain),
        "get_attached_file": verbs.show(ATTACHED_FILE),
        "download_attached_file": Operation(download_file),
        "create_attached_file": _ATTACH,
        "create_attached_file_put": _ATTACH,
        "delete_attached_file": verbs.delete(ATTACHED_FILE),
    },
    (ATTACHED_FILE,),
    {"/api/attachedfile/{id}/download.json": "download_attached_file"},
)
