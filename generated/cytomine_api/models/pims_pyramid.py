"""PimsPyramid. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, items, record, required

from cytomine_api.models.pims_tier import PimsTier


@define(kw_only=True)
class PimsPyramid:
    """An image in several resolutions.

    Attributes:
        n_tiers: How many resolutions there are.
        tiers: From the full resolution to the smallest.
    """

    n_tiers: int
    tiers: list[PimsTier]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            n_tiers=required(rest, "n_tiers", integer),
            tiers=required(rest, "tiers", lambda value: items(value, PimsTier.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["n_tiers"] = self.n_tiers
        data["tiers"] = encode(self.tiers)
        data.update(self.additional_properties)
        return data
