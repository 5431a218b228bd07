"""PimsStorageSize. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, null, nullable, number, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            used=value if type(value := take("used", UNSET)) is int else required(value, "used", integer),
            available=value
            if type(value := take("available", UNSET)) is int
            else required(value, "available", integer),
            used_p=value
            if type(value := take("usedP", UNSET)) is float or type(value) is int
            else required(value, "usedP", number),
            hostname=value
            if (value := take("hostname", UNSET)) is None
            else required(value, "hostname", null),
            mount=value
            if type(value := take("mount", UNSET)) is str or value is None
            else required(value, "mount", lambda value: nullable(value, text)),
            ip=value if (value := take("ip", UNSET)) is None else required(value, "ip", null),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.used) is not ABSENT:
            data["used"] = value
        if (value := self.available) is not ABSENT:
            data["available"] = value
        if (value := self.used_p) is not ABSENT:
            data["usedP"] = value
        if (value := self.hostname) is not ABSENT:
            data["hostname"] = value
        if (value := self.mount) is not ABSENT:
            data["mount"] = value
        if (value := self.ip) is not ABSENT:
            data["ip"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsStorageSize]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_storage_size import QUICK

        return QUICK
