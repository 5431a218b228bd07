"""PimsGeometryRefusal. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import nullable, record, required, text


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
        return cls(
            title=required(rest, "title", text),
            details=required(rest, "details", lambda value: nullable(value, text)),
            geometry=required(rest, "geometry", text),
            reason=required(rest, "reason", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["title"] = self.title
        data["details"] = self.details
        data["geometry"] = self.geometry
        data["reason"] = self.reason
        data.update(self.additional_properties)
        return data
