"""PimsLevelPlace. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


@define(kw_only=True)
class PimsLevelPlace:
    """A tile by level, column and row.

    Attributes:
        level: Tier of the pyramid, 0 the full resolution.
        tx: Column, counted from 0 at the left.
        ty: Row, counted from 0 at the top.
    """

    level: int
    tx: int
    ty: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            level=required(rest, "level", integer),
            tx=required(rest, "tx", integer),
            ty=required(rest, "ty", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["level"] = self.level
        data["tx"] = self.tx
        data["ty"] = self.ty
        data.update(self.additional_properties)
        return data
