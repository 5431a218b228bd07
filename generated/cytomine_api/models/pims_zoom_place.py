"""PimsZoomPlace. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


@define(kw_only=True)
class PimsZoomPlace:
    """A tile by zoom, column and row.

    Attributes:
        zoom: Tier of the pyramid, 0 the smallest.
        tx: Column, counted from 0 at the left.
        ty: Row, counted from 0 at the top.
    """

    zoom: int
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
            zoom=required(rest, "zoom", integer),
            tx=required(rest, "tx", integer),
            ty=required(rest, "ty", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["zoom"] = self.zoom
        data["tx"] = self.tx
        data["ty"] = self.ty
        data.update(self.additional_properties)
        return data
