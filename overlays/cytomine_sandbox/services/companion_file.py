"""Extra files of an image in a storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.acl import Mask, Rights
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    BareError,
    ConstraintError,
    NotFoundError,
    PageError,
)
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import (
    INTEGER,
    REFERENCE,
    TEXT,
    Derived,
    Field,
    Messages,
    Missing,
    Resource,
)
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.image_server.downloads import send_file
from cytomine_sandbox.services.abstract_image import show_uploader
from cytomine_sandbox.services.uploaded_file import STATUSES

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session


class CompanionFile(Resource):
    """A file that goes with an image; the pair of file and image is unique."""

    name = "CompanionFile"
    package = "be.cytomine.domain.image"
    fields = (
        Field("image", REFERENCE, "AbstractImage", required=True),
        Field("uploadedFile", REFERENCE, "UploadedFile"),
        Field("originalFilename", required=True),
        Field("filename", required=True),
        Field("type", required=True),
        Field("progress", INTEGER, default=0),
    )
    derived = (Derived("path", "f.filename", TEXT), Derived("status", "f.status"))
    joins = "JOIN uploaded_file f ON f.id = t.uploaded_file"
    messages = Messages(
        *(f"Companion File {{id:,}} ({{filename}}) {verb}" for verb in ("added", "edited", "deleted"))
    )
    container = ("uploadedFile", "storage")
    rights = Rights(update=Mask.WRITE, delete=Mask.WRITE)
    missing = Missing.PLAIN

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a missing file, and a pair that is there, with an error on create and a page on update."""
        taken = session.one(
            "SELECT id FROM companion_file WHERE image = ? AND uploaded_file = ?",
            row["image"],
            row["uploaded_file"],
        )
        is_missing = row["uploaded_file"] is None
        if before is not None and (is_missing or (taken and taken["id"] != before["id"])):
            raise PageError(reason="the file is missing, or goes with the image already")
        if before is None and taken:
            image = f"AbstractImage AbstractImage{{id={row['image']}}}"
            raise AlreadyExistsError(f"Companion file already exists for {image}")
        if is_missing:
            raise ConstraintError(
                'Cannot persists object: null value in column "uploaded_file" of companion_file'
            )
        super().validate(session, row, before)

    def check_read(self, session: Session, row: Row) -> None:
        """Refuse a caller who may read neither the storage nor a project with the image."""
        if not _is_in_read_project(session, row["image"]):
            super().check_read(session, row)

    def show(self, session: Session, row: Row) -> Wire:
        """Return a companion file with the name of the state of its file."""
        return super().show(session, row) | {"statusText": STATUSES.get(row["status"])}


COMPANION_FILE = CompanionFile()


def _is_in_read_project(session: Session, image: int) -> bool:
    projects = session.all("SELECT project FROM image_instance WHERE base_image = ?", image)
    caller = session.user.id
    return any(acl.highest_mask(session, found["project"], caller) >= Mask.READ for found in projects)


def show_companion_file(request: Request) -> Reply:
    """Return a companion file; where there is none the server speaks of an image."""
    object_id = request.id()
    if not request.session.exists("CompanionFile", object_id):
        raise NotFoundError(f"AbstractImage {object_id} not found")
    row = verbs.get_row(request, COMPANION_FILE, object_id)
    return json_reply(COMPANION_FILE.show(request.session, row))


def download_companion_file(request: Request) -> Reply:
    """Return the content of a companion file under the name of its uploaded file."""
    row = verbs.get_row(request, COMPANION_FILE, request.id())
    file = request.session.find("UploadedFile", row["uploaded_file"])
    if file is None:
        raise BareError(404, f"UploadedFile not found with filters : {{id={row['uploaded_file']}}}")
    return send_file(request.session, file)


def list_by_abstract_image(request: Request) -> Wire:
    """Return the companion files of an image."""
    image = verbs.require_row(request, "AbstractImage", request.id())
    if not _is_in_read_project(request.session, image["id"]):
        request.session.resource("AbstractImage").check_read(request.session, image)
    return verbs.page_of(request, COMPANION_FILE, "WHERE t.image = ? ORDER BY t.id", image["id"])


def list_by_uploaded_file(request: Request) -> Wire:
    """Return the companion files whose content a file holds."""
    file = verbs.require_right(request, "UploadedFile", request.id(), Mask.READ)
    return verbs.page_of(request, COMPANION_FILE, "WHERE t.uploaded_file = ? ORDER BY t.id", file["id"])


SERVICE = Service(
    "companion-file",
    {
        "get_companion_file": Operation(show_companion_file),
        "create_companion_file": verbs.create(COMPANION_FILE),
        "update_companion_file": verbs.update(COMPANION_FILE),
        "delete_companion_file": verbs.delete(COMPANION_FILE),
        "download_companion_file": Operation(download_companion_file),
        "get_companion_file_uploader": show_uploader(COMPANION_FILE),
        "list_companion_files_by_abstract_image": verbs.collection(list_by_abstract_image),
        "list_companion_files_by_uploaded_file": verbs.collection(list_by_uploaded_file),
    },
    (COMPANION_FILE,),
)
