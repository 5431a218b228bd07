"""TreeNodeReference. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class TreeNodeReference:
    """Points from a node of a tree widget to its object.

    Attributes:
        id: The object's identifier.
        type: Full name of the class in the server; routes that attach tags, properties and the like ask
            for it.
    """

    id: int
    type: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            id=required(rest, "id", integer),
            type=required(rest, "type", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["type"] = self.type
        data.update(self.additional_properties)
        return data
