"""PropertyKeyAuthor. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class PropertyKeyAuthor:
    """A key and an account that drew an annotation with it.

    Attributes:
        key: A key that a property has.
        user: Who drew the annotation; not who set the property.
    """

    key: str
    user: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            key=required(rest, "key", text),
            user=required(rest, "user", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["key"] = self.key
        data["user"] = self.user
        data.update(self.additional_properties)
        return data
