"""PimsTileRegion. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            ti=value if type(value := take("ti", UNSET)) is int else required(value, "ti", integer),
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
        if (value := self.ti) is not ABSENT:
            data["ti"] = value
        if (value := self.reference_tier_index) is not ABSENT:
            data["reference_tier_index"] = value
        if (value := self.tier_index_type) is not ABSENT:
            data["tier_index_type"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsTileRegion]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_tile_region import QUICK

        return QUICK
