"""PimsZoomIndex. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


@define(kw_only=True)
class PimsZoomIndex:
    """A tile by zoom and index.

    Attributes:
        zoom: Tier of the pyramid, 0 the smallest.
        ti: Number of the tile, row by row from the upper left, from 0.
    """

    zoom: int
    ti: int
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
            ti=required(rest, "ti", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["zoom"] = self.zoom
        data["ti"] = self.ti
        data.update(self.additional_properties)
        return data
