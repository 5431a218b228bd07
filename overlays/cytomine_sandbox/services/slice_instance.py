"""Planes of an image in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.resource import REFERENCE, TEXT, Derived, Field, Messages, Missing, Resource
from cytomine_sandbox.verbs import Service

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.resource import Row
    from cytomine_sandbox.session import Session

_PLACE = "SliceInstance {id:,} ({channel}, {z_stack}, {time})"


class SliceInstance(Resource):
    """A plane of an image instance."""

    name = "SliceInstance"
    package = "be.cytomine.domain.image"
    fields = (
        Field("project", REFERENCE, "Project", required=True),
        Field("image", REFERENCE, "ImageInstance", required=True),
        Field("baseSlice", REFERENCE, "AbstractSlice", required=True),
    )
    derived = (
        Derived("uploadedFile", "s.uploaded_file"),
        Derived("path", "f.filename", TEXT),
        Derived("mime", "s.mime", TEXT),
        Derived("channel", "s.channel"),
        Derived("zStack", "s.z_stack"),
        Derived("time", "s.time"),
        Derived("rank", "s.channel + a.channels * (s.z_stack + a.depth * s.time)"),
        Derived("channelName", "s.channel_name", TEXT),
        Derived("channelColor", "s.channel_color", TEXT),
        Derived("zName", "s.z_name", TEXT),
    )
    joins = (
        "JOIN abstract_slice s ON s.id = t.base_slice JOIN uploaded_file f ON f.id = s.uploaded_file "
        "JOIN abstract_image a ON a.id = s.image"
    )
    messages = Messages(f"{_PLACE} added", f"{_PLACE} edited", f"{_PLACE} deleted")
    container = ("project",)
    missing = Missing.PLAIN

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its annotations."""
        yield "UserAnnotation", session.select("UserAnnotation", "WHERE t.slice = ? ORDER BY t.id", row["id"])


SERVICE = Service("slice-instance", {}, (SliceInstance(),))
