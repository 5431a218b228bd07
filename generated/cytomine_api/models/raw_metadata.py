"""RawMetadata. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import anything, nullable, record, required, text


@define(kw_only=True)
class RawMetadata:
    """An entry that the file of an image holds about itself.

    Attributes:
        key: What the entry is about, in the words of the format.
        value: Any JSON, because the server passes on what others wrote.
        type: Kind of value, as the image server sees it.
        namespace: Part of the file that the entry stands in.
    """

    key: str
    value: Any
    type: str
    namespace: str | None
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
            value=required(rest, "value", anything),
            type=required(rest, "type", text),
            namespace=required(rest, "namespace", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["key"] = self.key
        data["value"] = self.value
        data["type"] = self.type
        data["namespace"] = self.namespace
        data.update(self.additional_properties)
        return data
