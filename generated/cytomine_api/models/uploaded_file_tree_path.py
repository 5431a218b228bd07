"""UploadedFileTreePath. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, record, required, text


@define(kw_only=True)
class UploadedFileTreePath:
    """Where a node stands in the tree, as the database has it.

    Attributes:
        type: Type in the database, always `ltree`.
        value: Ids from the top down to the file, joined by points.
        null: Whether there is no path; always false.
    """

    type: str
    value: str
    null: bool
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            type=required(rest, "type", text),
            value=required(rest, "value", text),
            null=required(rest, "null", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["type"] = self.type
        data["value"] = self.value
        data["null"] = self.null
        data.update(self.additional_properties)
        return data
