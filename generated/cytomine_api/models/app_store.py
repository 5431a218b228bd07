"""AppStore. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, optional, record, text


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is str else optional(value, "id", text),
            name=value if type(value := take("name", UNSET)) is str else optional(value, "name", text),
            host=value if type(value := take("host", UNSET)) is str else optional(value, "host", text),
            default_store=value
            if type(value := take("defaultStore", UNSET)) is bool
            else optional(value, "defaultStore", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.host) is not ABSENT:
            data["host"] = value
        if (value := self.default_store) is not ABSENT:
            data["defaultStore"] = value
        data.update(self.additional_properties)
        return data
