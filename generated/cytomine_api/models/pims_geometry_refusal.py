"""PimsGeometryRefusal. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsGeometryRefusal:
    """A shape that cannot be read.

    Attributes:
        title: What kind of refusal it is.
        details: What was wrong, for people; null where the title says it all.
        geometry: The shape as it was sent.
        reason: Why it cannot be read.
    """

    title: str
    details: str | None
    geometry: str
    reason: str
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
            title=value if type(value := take("title", UNSET)) is str else required(value, "title", text),
            details=value
            if type(value := take("details", UNSET)) is str or value is None
            else required(value, "details", lambda value: nullable(value, text)),
            geometry=value
            if type(value := take("geometry", UNSET)) is str
            else required(value, "geometry", text),
            reason=value if type(value := take("reason", UNSET)) is str else required(value, "reason", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.title) is not ABSENT:
            data["title"] = value
        if (value := self.details) is not ABSENT:
            data["details"] = value
        if (value := self.geometry) is not ABSENT:
            data["geometry"] = value
        if (value := self.reason) is not ABSENT:
            data["reason"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsGeometryRefusal]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_geometry_refusal import QUICK

        return QUICK
