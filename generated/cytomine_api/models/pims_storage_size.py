"""PimsStorageSize. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, null, nullable, number, record, required, text


@define(kw_only=True)
class PimsStorageSize:
    """Space of the disk the images lie on.

    Attributes:
        used: Taken bytes.
        available: Free bytes.
        used_p: Taken share, from 0 to 1.
        hostname: A key that some versions of the image server fill and this one does not.
        mount: Where the disk is attached.
        ip: A key that some versions of the image server fill and this one does not.
    """

    used: int
    available: int
    used_p: float
    hostname: None
    mount: str | None
    ip: None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            used=required(rest, "used", integer),
            available=required(rest, "available", integer),
            used_p=required(rest, "usedP", number),
            hostname=required(rest, "hostname", null),
            mount=required(rest, "mount", lambda value: nullable(value, text)),
            ip=required(rest, "ip", null),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["used"] = self.used
        data["available"] = self.available
        data["usedP"] = self.used_p
        data["hostname"] = self.hostname
        data["mount"] = self.mount
        data["ip"] = self.ip
        data.update(self.additional_properties)
        return data
