"""PimsZoomIndex. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            zoom=value if type(value := take("zoom", UNSET)) is int else required(value, "zoom", integer),
            ti=value if type(value := take("ti", UNSET)) is int else required(value, "ti", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.zoom) is not ABSENT:
            data["zoom"] = value
        if (value := self.ti) is not ABSENT:
            data["ti"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsZoomIndex]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_zoom_index import QUICK

        return QUICK
