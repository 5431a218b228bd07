"""AppStoreCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AppStoreCreate:
    """A store to be added.

    Attributes:
        name: For people.
        host: Address under which its apps are found.
    """

    name: str
    host: str
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
            host=value if type(value := take("host", UNSET)) is str else required(value, "host", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.host) is not ABSENT:
            data["host"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AppStoreCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.app_store_create import QUICK

        return QUICK
