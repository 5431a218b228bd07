"""TreeNodeReference. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.type) is not ABSENT:
            data["type"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TreeNodeReference]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.tree_node_reference import QUICK

        return QUICK
