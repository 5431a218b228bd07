"""PimsDiskUsage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, number, record, required, text


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
        return cls(
            mount_point=required(rest, "mount_point", lambda value: nullable(value, text)),
            mount_available_size=required(rest, "mount_available_size", integer),
            mount_total_size=required(rest, "mount_total_size", integer),
            mount_used_size=required(rest, "mount_used_size", integer),
            mount_used_size_percentage=required(rest, "mount_used_size_percentage", number),
            used_size=required(rest, "used_size", integer),
            used_size_percentage=required(rest, "used_size_percentage", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["mount_point"] = self.mount_point
        data["mount_available_size"] = self.mount_available_size
        data["mount_total_size"] = self.mount_total_size
        data["mount_used_size"] = self.mount_used_size
        data["mount_used_size_percentage"] = self.mount_used_size_percentage
        data["used_size"] = self.used_size
        data["used_size_percentage"] = self.used_size_percentage
        data.update(self.additional_properties)
        return data
