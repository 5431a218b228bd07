"""TrackOfAnnotation. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class TrackOfAnnotation:
    """A link between an annotation and a track.

    Attributes:
        id: Id of the link itself.
        track: Id of what it is in.
    """

    id: int
    track: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            track=value if type(value := take("track", UNSET)) is int else required(value, "track", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.track) is not ABSENT:
            data["track"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TrackOfAnnotation]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.track_of_annotation import QUICK

        return QUICK
