"""PimsRegion. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


@define(kw_only=True)
class PimsRegion:
    """A rectangle by its pixels; it must not cross the border of the image.

    Attributes:
        top: Pixels above it.
        left: Pixels to the left of it.
        width: Its columns in pixels.
        height: Its rows in pixels.
        reference_tier_index: Tier whose pixels are counted; a fitting one by default.
        tier_index_type: Whether the tier is a level (by default) or a zoom.
    """

    top: int
    left: int
    width: int
    height: int
    reference_tier_index: int | None | Unset = UNSET
    tier_index_type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            top=required(rest, "top", integer),
            left=required(rest, "left", integer),
            width=required(rest, "width", integer),
            height=required(rest, "height", integer),
            reference_tier_index=optional(
                rest, "reference_tier_index", lambda value: nullable(value, integer)
            ),
            tier_index_type=optional(rest, "tier_index_type", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["top"] = self.top
        data["left"] = self.left
        data["width"] = self.width
        data["height"] = self.height
        if self.reference_tier_index is not UNSET:
            data["reference_tier_index"] = self.reference_tier_index
        if self.tier_index_type is not UNSET:
            data["tier_index_type"] = self.tier_index_type
        data.update(self.additional_properties)
        return data
