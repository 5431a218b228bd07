"""Planes of an image in a storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.acl import Mask, Rights
from cytomine_sandbox.resource import INTEGER, REFERENCE, TEXT, Derived, Field, Messages, Missing, Resource
from cytomine_sandbox.services.abstract_image import refuse_used_slices
from cytomine_sandbox.verbs import Service

if TYPE_CHECKING:
    from cytomine_sandbox.resource import Row
    from cytomine_sandbox.session import Session

_PLACE = "Abstract Slice {id:,} ({channel}, {z_stack}, {time})"


class AbstractSlice(Resource):
    """A plane: a channel, a focal plane, a timepoint."""

    name = "AbstractSlice"
    package = "be.cytomine.domain.image"
    fields = (
        Field("image", REFERENCE, "AbstractImage", required=True),
        Field("uploadedFile", REFERENCE, "UploadedFile", required=True),
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

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a slice that is in a project."""
        super().check_delete(session, row)
        refuse_used_slices(session, "s.id = ?", row["id"])


SERVICE = Service("abstract-slice", {}, (AbstractSlice(),))
