"""PimsDiskUsage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, number, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsDiskUsage:
    """Space of a folder and of the disk it lies on.

    Attributes:
        mount_point: Where the disk is attached.
        mount_available_size: Free bytes of the disk.
        mount_total_size: Size of the disk in bytes.
        mount_used_size: Taken bytes of the disk.
        mount_used_size_percentage: Taken part of the disk, 0 to 100.
        used_size: Bytes of the folder.
        used_size_percentage: Part of the disk the folder takes, 0 to 100.
    """

    mount_point: str | None
    mount_available_size: int
    mount_total_size: int
    mount_used_size: int
    mount_used_size_percentage: float
    used_size: int
    used_size_percentage: float
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
            mount_point=value
            if type(value := take("mount_point", UNSET)) is str or value is None
            else required(value, "mount_point", lambda value: nullable(value, text)),
            mount_available_size=value
            if type(value := take("mount_available_size", UNSET)) is int
            else required(value, "mount_available_size", integer),
            mount_total_size=value
            if type(value := take("mount_total_size", UNSET)) is int
            else required(value, "mount_total_size", integer),
            mount_used_size=value
            if type(value := take("mount_used_size", UNSET)) is int
            else required(value, "mount_used_size", integer),
            mount_used_size_percentage=value
            if type(value := take("mount_used_size_percentage", UNSET)) is float or type(value) is int
            else required(value, "mount_used_size_percentage", number),
            used_size=value
            if type(value := take("used_size", UNSET)) is int
            else required(value, "used_size", integer),
            used_size_percentage=value
            if type(value := take("used_size_percentage", UNSET)) is float or type(value) is int
            else required(value, "used_size_percentage", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mount_point) is not ABSENT:
            data["mount_point"] = value
        if (value := self.mount_available_size) is not ABSENT:
            data["mount_available_size"] = value
        if (value := self.mount_total_size) is not ABSENT:
            data["mount_total_size"] = value
        if (value := self.mount_used_size) is not ABSENT:
            data["mount_used_size"] = value
        if (value := self.mount_used_size_percentage) is not ABSENT:
            data["mount_used_size_percentage"] = value
        if (value := self.used_size) is not ABSENT:
            data["used_size"] = value
        if (value := self.used_size_percentage) is not ABSENT:
            data["used_size_percentage"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsDiskUsage]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_disk_usage import QUICK

        return QUICK
