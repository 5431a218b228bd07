"""OntologyTreeNode. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, encode, integer, items, nullable, record, required, text

from cytomine_api.models.tree_node_reference import TreeNodeReference


@define(kw_only=True)
class OntologyTreeNode:
    """A term in the tree of its ontology.

    Attributes:
        id: The term's identifier.
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        name: Unique within the ontology.
        title: The name again, for the tree widget.
        data: The name again, for the tree widget.
        key: The id again, for the tree widget.
        color: HTML colour by convention; not checked.
        parent: Id of the term above it, null at the top.
        attr: Points from a node of a tree widget to its object.
        checked: Always false.
        is_folder: Whether there are terms below it.
        hide_checkbox: True where there are terms below it.
        children: Terms below it, sorted by name.
    """

    id: int
    class_: str
    name: str
    title: str
    data: str
    key: int
    color: str
    parent: int | None
    attr: TreeNodeReference
    checked: bool
    is_folder: bool
    hide_checkbox: bool
    children: list[OntologyTreeNode]
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
            class_=required(rest, "class", text),
            name=required(rest, "name", text),
            title=required(rest, "title", text),
            data=required(rest, "data", text),
            key=required(rest, "key", integer),
            color=required(rest, "color", text),
            parent=required(rest, "parent", lambda value: nullable(value, integer)),
            attr=required(rest, "attr", TreeNodeReference.from_dict),
            checked=required(rest, "checked", boolean),
            is_folder=required(rest, "isFolder", boolean),
            hide_checkbox=required(rest, "hideCheckbox", boolean),
            children=required(rest, "children", lambda value: items(value, OntologyTreeNode.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["class"] = self.class_
        data["name"] = self.name
        data["title"] = self.title
        data["data"] = self.data
        data["key"] = self.key
        data["color"] = self.color
        data["parent"] = self.parent
        data["attr"] = encode(self.attr)
        data["checked"] = self.checked
        data["isFolder"] = self.is_folder
        data["hideCheckbox"] = self.hide_checkbox
        data["children"] = encode(self.children)
        data.update(self.additional_properties)
        return data
