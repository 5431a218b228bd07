"""PimsShapeStyle. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


@define(kw_only=True)
class PimsShapeStyle:
    """What shapes do to a window.

    Attributes:
        mode: Cut them out, mask by them, or draw them.
        point_envelope_length: Side of the box around a point, in pixels of the full image; 100 by
            default.
        point_cross: Mark of a point; CROSS by default.
        background_transparency: How transparent the outside of crops is, in percent.
    """

    mode: str
    point_envelope_length: int | None | Unset = UNSET
    point_cross: str | None | Unset = UNSET
    background_transparency: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            mode=required(rest, "mode", text),
            point_envelope_length=optional(
                rest, "point_envelope_length", lambda value: nullable(value, integer)
            ),
            point_cross=optional(rest, "point_cross", lambda value: nullable(value, text)),
            background_transparency=optional(
                rest, "background_transparency", lambda value: nullable(value, integer)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["mode"] = self.mode
        if self.point_envelope_length is not UNSET:
            data["point_envelope_length"] = self.point_envelope_length
        if self.point_cross is not UNSET:
            data["point_cross"] = self.point_cross
        if self.background_transparency is not UNSET:
            data["background_transparency"] = self.background_transparency
        data.update(self.additional_properties)
        return data
