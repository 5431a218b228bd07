"""PimsTileRegion. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


@define(kw_only=True)
class PimsTileRegion:
    """A rectangle by its tile.

    Attributes:
        ti: Number of the tile, row by row from the upper left, from 0.
        reference_tier_index: Tier the tile belongs to; a fitting one by default.
        tier_index_type: Whether the tier is a level (by default) or a zoom.
    """

    ti: int
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
            ti=required(rest, "ti", integer),
            reference_tier_index=optional(
                rest, "reference_tier_index", lambda value: nullable(value, integer)
            ),
            tier_index_type=optional(rest, "tier_index_type", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["ti"] = self.ti
        if self.reference_tier_index is not UNSET:
            data["reference_tier_index"] = self.reference_tier_index
        if self.tier_index_type is not UNSET:
            data["tier_index_type"] = self.tier_index_type
        data.update(self.additional_properties)
        return data
