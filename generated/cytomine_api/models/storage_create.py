"""StorageCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class StorageCreate:
    """A storage to be made.

    Attributes:
        name: Not blank; need not be unique.
        user: Owner's id; looked at in an administrator session only, where it must be sent.
    """

    name: str
    user: int | Unset = UNSET
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
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            user=value if type(value := take("user", UNSET)) is int else optional(value, "user", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[StorageCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.storage_create import QUICK

        return QUICK
