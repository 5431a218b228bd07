"""ImageServerStorage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, number, record, required


@define(kw_only=True)
class ImageServerStorage:
    """Disk space of the image server.

    Attributes:
        total: Size of the disk in bytes.
        available: Free space in bytes.
        used: Taken space in bytes.
        used_p: Taken share of the disk, from 0 to 1.
    """

    total: int
    available: int
    used: int
    used_p: float
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            total=required(rest, "total", integer),
            available=required(rest, "available", integer),
            used=required(rest, "used", integer),
            used_p=required(rest, "usedP", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["total"] = self.total
        data["available"] = self.available
        data["used"] = self.used
        data["usedP"] = self.used_p
        data.update(self.additional_properties)
        return data
