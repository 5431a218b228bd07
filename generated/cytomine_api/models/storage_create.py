"""StorageCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, optional, record, required, text


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
        return cls(
            name=required(rest, "name", text),
            user=optional(rest, "user", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["name"] = self.name
        if self.user is not UNSET:
            data["user"] = self.user
        data.update(self.additional_properties)
        return data
