"""PimsMaskRequest. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    encode,
    integer,
    items,
    nullable,
    number,
    one_of,
    optional,
    record,
    required,
)

from cytomine_api.models.pims_shape import PimsShape


@define(kw_only=True)
class PimsMaskRequest:
    """A mask of shapes.

    Attributes:
        annotations: One shape or several; an empty list is a 500.
        context_factor: Factor on width and height of the box around the shapes; 1 by default.
        height: Rows of the picture above 1, or its size as a part of the full one up to 1; wins over
            width and length.
        width: Columns of the picture above 1, or its size as a part of the full one up to 1; wins over
            length.
        length: Longest side of the picture in pixels above 1, or its size as a part of the full one up
            to 1.
        zoom: Size of this tier, 0 the smallest; wins over height, width and length.
        level: Size of this tier, 0 the full resolution; wins over zoom.
    """

    annotations: PimsShape | list[PimsShape]
    context_factor: float | None | Unset = UNSET
    height: float | None | Unset = UNSET
    width: float | None | Unset = UNSET
    length: float | None | Unset = UNSET
    zoom: int | None | Unset = UNSET
    level: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            annotations=required(
                rest,
                "annotations",
                lambda value: one_of(
                    value,
                    (
                        PimsShape.from_dict,
                        lambda value: items(value, PimsShape.from_dict),
                    ),
                ),
            ),
            context_factor=optional(rest, "context_factor", lambda value: nullable(value, number)),
            height=optional(rest, "height", lambda value: nullable(value, number)),
            width=optional(rest, "width", lambda value: nullable(value, number)),
            length=optional(rest, "length", lambda value: nullable(value, number)),
            zoom=optional(rest, "zoom", lambda value: nullable(value, integer)),
            level=optional(rest, "level", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["annotations"] = encode(self.annotations)
        if self.context_factor is not UNSET:
            data["context_factor"] = self.context_factor
        if self.height is not UNSET:
            data["height"] = self.height
        if self.width is not UNSET:
            data["width"] = self.width
        if self.length is not UNSET:
            data["length"] = self.length
        if self.zoom is not UNSET:
            data["zoom"] = self.zoom
        if self.level is not UNSET:
            data["level"] = self.level
        data.update(self.additional_properties)
        return data
