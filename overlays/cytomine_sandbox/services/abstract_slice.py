"""Planes of an image in a storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine import verbs
from cytomine_sandbox.engine.acl import Mask, Rights
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    ConstraintError,
    NotFoundError,
    PageError,
    WrongArgumentError,
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
from cytomine_sandbox.services.abstract_image import refuse_used_slices, show_uploader

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_MEDIA_TYPES: Final = {
    *("image/pyrtiff", "image/jp2", "philips/tif"),
    *(f"openslide/{name}" for name in ("ndpi", "mrxs", "vms", "svs", "scn", "bif", "ventana")),
}
_PLACE = "Abstract Slice {id:,} ({channel}, {z_stack}, {time})"


class AbstractSlice(Resource):
    """A plane: a channel, a focal plane, a timepoint."""

    name = "AbstractSlice"
    package = "be.cytomine.domain.image"
    fields = (
        Field("image", REFERENCE, "AbstractImage", required=True),
        Field("uploadedFile", REFERENCE, "UploadedFile"),
        Field("mime"),
        Field("channel", INTEGER, default=0),
        Field("zStack", INTEGER, default=0),
        Field("time", INTEGER, default=0),
        Field("channelName"),
        Field("channelColor"),
        Field("zName"),
    )
    derived = (
        Derived("path", "f.filename", TEXT),
        Derived("rank", "t.channel + a.channels * (t.z_stack + a.depth * t.time)"),
    )
    joins = "JOIN uploaded_file f ON f.id = t.uploaded_file JOIN abstract_image a ON a.id = t.image"
    messages = Messages(f"{_PLACE} added", f"{_PLACE} edited", f"{_PLACE} deleted")
    container = ("uploadedFile", "storage")
    rights = Rights(update=Mask.WRITE, delete=Mask.WRITE)
    missing = Missing.PLAIN

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; a media type must be one that the server knows."""
        row = super().build(session, body, before)
        if row["mime"] is not None and row["mime"] not in _MEDIA_TYPES:
            raise WrongArgumentError(
                f"be.cytomine.domain.image.Mime cannot be found with mimeType = '{row['mime']}'"
            )
        return row

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse what is missing, and a place that is taken, with an error on create and a page on update."""
        missing = next((name for name in ("mime", "uploaded_file") if row[name] is None), None)
        taken = session.one(
            "SELECT id FROM abstract_slice WHERE image = ? AND channel = ? AND z_stack = ? AND time = ?",
            *(row[name] for name in ("image", "channel", "z_stack", "time")),
        )
        if before is not None:
            if missing is not None or (taken and taken["id"] != before["id"]):
                raise PageError(reason="the slice lacks a column, or its place is taken")
        elif taken:
            place = f"(C:{row['channel']}, Z:{row['z_stack']}, T:{row['time']})"
            raise AlreadyExistsError(f"AbstractSlice {place} already exists for AbstractImage {row['image']}")
        elif missing is not None:
            raise ConstraintError(
                f'Cannot persists object: null value in column "{missing}" of abstract_slice'
            )
        super().validate(session, row, before)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a slice that is in a project."""
        super().check_delete(session, row)
        refuse_used_slices(session, "s.id = ?", row["id"])


ABSTRACT_SLICE = AbstractSlice()


def list_by_abstract_image(request: Request) -> Wire:
    """Return the slices of an image."""
    row = verbs.require_right(request, "AbstractImage", request.id(), Mask.READ)
    return verbs.page_of(request, ABSTRACT_SLICE, "WHERE t.image = ? ORDER BY t.id", row["id"])


def list_by_uploaded_file(request: Request) -> Wire:
    """Return the slices that lie in a file."""
    row = verbs.require_right(request, "UploadedFile", request.id(), Mask.READ)
    return verbs.page_of(request, ABSTRACT_SLICE, "WHERE t.uploaded_file = ? ORDER BY t.id", row["id"])


def show_by_coordinates(request: Request) -> Reply:
    """Return the slice at a place of an image."""
    image, *place = (request.id(name) for name in ("id", "channel", "zStack", "time"))
    if not request.session.exists("AbstractImage", image):
        raise NotFoundError(f"AbstractSlice {image} not found")
    verbs.require_right(request, "AbstractImage", image, Mask.READ)
    where = "WHERE t.image = ? AND t.channel = ? AND t.z_stack = ? AND t.time = ?"
    rows = request.session.select(ABSTRACT_SLICE, where, image, *place)
    if not rows:
        raise NotFoundError(f"AbstractSlice {image}[{'-'.join(map(str, place))}] not found")
    return json_reply(ABSTRACT_SLICE.show(request.session, rows[0]))


SERVICE = Service(
    "abstract-slice",
    {
        "get_abstract_slice": verbs.show(ABSTRACT_SLICE),
        "create_abstract_slice": verbs.create(ABSTRACT_SLICE),
        "update_abstract_slice": verbs.update(ABSTRACT_SLICE),
        "delete_abstract_slice": verbs.delete(ABSTRACT_SLICE),
        "get_abstract_slice_uploader": show_uploader(ABSTRACT_SLICE),
        "list_abstract_slices_by_abstract_image": verbs.collection(list_by_abstract_image),
        "list_abstract_slices_by_uploaded_file": verbs.collection(list_by_uploaded_file),
        "get_abstract_slice_by_coordinates": Operation(show_by_coordinates),
    },
    (ABSTRACT_SLICE,),
)
