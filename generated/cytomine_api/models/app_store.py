"""AppStore. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, optional, record, text


@define(kw_only=True)
class AppStore:
    """Where apps can be installed from. The form is that of the app engine, so any key may be missing and
    others may come.

    Attributes:
        id: Identifier in the app engine.
        name: For people.
        host: Address under which its apps are found.
        default_store: Apps are installed from this one.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    host: str | Unset = UNSET
    default_store: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            id=optional(rest, "id", text),
            name=optional(rest, "name", text),
            host=optional(rest, "host", text),
            default_store=optional(rest, "defaultStore", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.host is not UNSET:
            data["host"] = self.host
        if self.default_store is not UNSET:
            data["defaultStore"] = self.default_store
        data.update(self.additional_properties)
        return data
