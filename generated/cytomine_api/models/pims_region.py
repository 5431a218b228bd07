"""PimsRegion. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            top=value if type(value := take("top", UNSET)) is int else required(value, "top", integer),
            left=value if type(value := take("left", UNSET)) is int else required(value, "left", integer),
            width=value if type(value := take("width", UNSET)) is int else required(value, "width", integer),
            height=value
            if type(value := take("height", UNSET)) is int
            else required(value, "height", integer),
            reference_tier_index=value
            if type(value := take("reference_tier_index", UNSET)) is int or value is None
            else optional(value, "reference_tier_index", lambda value: nullable(value, integer)),
            tier_index_type=value
            if type(value := take("tier_index_type", UNSET)) is str or value is None
            else optional(value, "tier_index_type", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.top) is not ABSENT:
            data["top"] = value
        if (value := self.left) is not ABSENT:
            data["left"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.height) is not ABSENT:
            data["height"] = value
        if (value := self.reference_tier_index) is not ABSENT:
            data["reference_tier_index"] = value
        if (value := self.tier_index_type) is not ABSENT:
            data["tier_index_type"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsRegion]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_region import QUICK

        return QUICK
