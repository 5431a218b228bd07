"""Files in a storage and the state of their import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask, Rights
from cytomine_sandbox.engine.errors import ConstraintError, ForbiddenError
from cytomine_sandbox.engine.resource import ID_LIST, INTEGER, REFERENCE, Field, Messages, Missing, Resource
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.image_server.downloads import content_path, send_file
from cytomine_sandbox.listings.uploaded_files import ARCHIVES, list_files
from cytomine_sandbox.services.abstract_image import refuse_used_slices

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.reply import Reply
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

STATUSES: Final = {
    0: "UPLOADED",
    10: "DETECTING_FORMAT",
    11: "ERROR_FORMAT",
    20: "EXTRACTING_DATA",
    21: "ERROR_EXTRACTION",
    30: "CONVERTING",
    31: "ERROR_CONVERSION",
    40: "DEPLOYING",
    41: "ERROR_DEPLOYMENT",
    50: "UNPACKING",
    51: "ERROR_UNPACKING",
    60: "CHECKING_INTEGRITY",
    61: "ERROR_INTEGRITY",
    100: "DEPLOYED",
    102: "EXTRACTED",
    104: "CONVERTED",
    106: "UNPACKED",
}
_TEXTS: Final = ("original_filename", "filename", "ext", "content_type")


class UploadedFile(Resource):
    """The record of a file; the content lies in the files of the data folder, under `filename`."""

    name = "UploadedFile"
    package = "be.cytomine.domain.image"
    fields = (
        Field("user", REFERENCE, "User", required=True),
        Field("storage", REFERENCE, "Storage", required=True),
        Field("parent", REFERENCE, "UploadedFile"),
        Field("originalFilename"),
        Field("filename"),
        Field("ext"),
        Field("contentType"),
        Field("size", INTEGER, default=0),
        Field("status", INTEGER, default=0),
        Field("projects", ID_LIST),
    )
    statements = ("CREATE INDEX uploaded_file_filename ON uploaded_file(filename)",)
    messages = Messages(
        "UploadedFile {filename} is created",
        "UploadedFile {filename} is updated",
        "UploadedFile {filename} is deleted",
    )
    container = ("storage",)
    rights = Rights(update=Mask.WRITE, delete=Mask.WRITE)
    missing = Missing.PLAIN

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not write in the storage."""
        body = super().prepare(session, body)
        object_id = coercion.integer(body.get("storage"))
        if object_id is not None:
            acl.require_known(session, "Storage", object_id, Mask.WRITE)
        _refuse_foreign_content(session, body)
        return body

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a caller who may not write in the storage, or in the one it moves to."""
        super().check_update(session, row, body)
        storage = session.find("Storage", coercion.integer(body.get("storage")))
        if storage is not None:
            acl.require(
                session, acl.Container(session.resource("Storage").class_name, storage["id"]), Mask.WRITE
            )

        _refuse_foreign_content(session, body)

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a record without one of its texts."""
        missing = next((name for name in _TEXTS if row[name] is None), None)
        if missing is not None:
            raise ConstraintError(
                f'Cannot persists object: null value in column "{missing}" of uploaded_file'
            )
        super().validate(session, row, before)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a file inside another, and one whose images are in use."""
        super().check_delete(session, row)
        if row["parent"] is not None:
            raise ForbiddenError("Uploaded File has a parent and can not be deleted.")
        refuse_used_slices(session, "s.uploaded_file = ?", row["id"])

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield slices, images, companion files and the files inside."""
        for name in ("AbstractSlice", "AbstractImage", "CompanionFile"):
            yield name, session.select(name, "WHERE t.uploaded_file = ? ORDER BY t.id", row["id"])
        # A file inside another goes with it, though it cannot go alone.
        for inside in session.select(self, "WHERE t.parent = ? ORDER BY t.id", row["id"]):
            command.remove(session, self, inside)

    def show(self, session: Session, row: Row) -> Wire:
        """Return a record with the name of its state."""
        return super().show(session, row) | {
            "path": row["filename"],
            "statusText": STATUSES.get(row["status"]),
            "isArchive": row["content_type"] in ARCHIVES,
        }


def _refuse_foreign_content(session: Session, body: Body) -> None:
    """Refuse a record that would lay open the content of a file in a storage that the caller cannot read."""
    path = content_path(session, coercion.text(body.get("filename")) or "")
    if path is None:
        return
    stored = path.relative_to(session.surroundings.files.resolve()).as_posix()
    for found in session.all("SELECT DISTINCT storage FROM uploaded_file WHERE filename = ?", stored):
        acl.require_known(session, "Storage", found["storage"], Mask.READ)


UPLOADED_FILE = UploadedFile()


def download_uploaded_file(request: Request) -> Reply:
    """Return the content of a file."""
    return send_file(request.session, verbs.get_row(request, UPLOADED_FILE, request.id()))


SERVICE = Service(
    "uploaded-file",
    {
        "list_uploaded_files": verbs.collection(list_files),
        "get_uploaded_file": verbs.show(UPLOADED_FILE),
        "create_uploaded_file": verbs.create(UPLOADED_FILE),
        "update_uploaded_file": verbs.update(UPLOADED_FILE),
        "delete_uploaded_file": verbs.delete(UPLOADED_FILE),
        "download_uploaded_file": Operation(download_uploaded_file),
    },
    (UPLOADED_FILE,),
)
