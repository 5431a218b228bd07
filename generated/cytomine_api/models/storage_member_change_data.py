"""StorageMemberChangeData. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class StorageMemberChangeData:
    """How a change of the members of a storage went.

    Attributes:
        message: Always the word OK; what fails is an error.
    """

    message: str
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
            message=value
            if type(value := take("message", UNSET)) is str
            else required(value, "message", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.message) is not ABSENT:
            data["message"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[StorageMemberChangeData]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.storage_member_change_data import QUICK

        return QUICK
