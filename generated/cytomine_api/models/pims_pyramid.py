"""PimsPyramid. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, items, record, required

from cytomine_api.models.pims_tier import PimsTier

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            n_tiers=value
            if type(value := take("n_tiers", UNSET)) is int
            else required(value, "n_tiers", integer),
            tiers=required(take("tiers", UNSET), "tiers", lambda value: items(value, PimsTier.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.n_tiers) is not ABSENT:
            data["n_tiers"] = value
        if (value := self.tiers) is not ABSENT:
            data["tiers"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsPyramid]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_pyramid import QUICK

        return QUICK
