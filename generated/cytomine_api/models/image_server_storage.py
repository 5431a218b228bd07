"""ImageServerStorage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, number, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            total=value if type(value := take("total", UNSET)) is int else required(value, "total", integer),
            available=value
            if type(value := take("available", UNSET)) is int
            else required(value, "available", integer),
            used=value if type(value := take("used", UNSET)) is int else required(value, "used", integer),
            used_p=value
            if type(value := take("usedP", UNSET)) is float or type(value) is int
            else required(value, "usedP", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total) is not ABSENT:
            data["total"] = value
        if (value := self.available) is not ABSENT:
            data["available"] = value
        if (value := self.used) is not ABSENT:
            data["used"] = value
        if (value := self.used_p) is not ABSENT:
            data["usedP"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageServerStorage]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_server_storage import QUICK

        return QUICK
