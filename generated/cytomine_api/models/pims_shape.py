"""PimsShape. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


@define(kw_only=True)
class PimsShape:
    """A shape and its colours.

    Attributes:
        geometry: The shape as WKT, in pixels of the full image; X-Annotation-Origin says from which
            corner.
        fill_color: CSS colour inside, white by default.
        stroke_color: CSS colour of the outline.
        stroke_width: Width of the outline in pixels of the picture, 0 to 10; 0 by default.
    """

    geometry: str
    fill_color: str | None | Unset = UNSET
    stroke_color: str | None | Unset = UNSET
    stroke_width: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            geometry=required(rest, "geometry", text),
            fill_color=optional(rest, "fill_color", lambda value: nullable(value, text)),
            stroke_color=optional(rest, "stroke_color", lambda value: nullable(value, text)),
            stroke_width=optional(rest, "stroke_width", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["geometry"] = self.geometry
        if self.fill_color is not UNSET:
            data["fill_color"] = self.fill_color
        if self.stroke_color is not UNSET:
            data["stroke_color"] = self.stroke_color
        if self.stroke_width is not UNSET:
            data["stroke_width"] = self.stroke_width
        data.update(self.additional_properties)
        return data
