"""PimsShape. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            geometry=value
            if type(value := take("geometry", UNSET)) is str
            else required(value, "geometry", text),
            fill_color=value
            if type(value := take("fill_color", UNSET)) is str or value is None
            else optional(value, "fill_color", lambda value: nullable(value, text)),
            stroke_color=value
            if type(value := take("stroke_color", UNSET)) is str or value is None
            else optional(value, "stroke_color", lambda value: nullable(value, text)),
            stroke_width=value
            if type(value := take("stroke_width", UNSET)) is int or value is None
            else optional(value, "stroke_width", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.geometry) is not ABSENT:
            data["geometry"] = value
        if (value := self.fill_color) is not ABSENT:
            data["fill_color"] = value
        if (value := self.stroke_color) is not ABSENT:
            data["stroke_color"] = value
        if (value := self.stroke_width) is not ABSENT:
            data["stroke_width"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsShape]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_shape import QUICK

        return QUICK
