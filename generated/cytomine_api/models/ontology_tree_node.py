"""OntologyTreeNode. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    boolean,
    encode,
    integer,
    items,
    nullable,
    record,
    required,
    text,
)

from cytomine_api.models.tree_node_reference import TreeNodeReference

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            title=value if type(value := take("title", UNSET)) is str else required(value, "title", text),
            data=value if type(value := take("data", UNSET)) is str else required(value, "data", text),
            key=value if type(value := take("key", UNSET)) is int else required(value, "key", integer),
            color=value if type(value := take("color", UNSET)) is str else required(value, "color", text),
            parent=value
            if type(value := take("parent", UNSET)) is int or value is None
            else required(value, "parent", lambda value: nullable(value, integer)),
            attr=required(take("attr", UNSET), "attr", TreeNodeReference.from_dict),
            checked=value
            if type(value := take("checked", UNSET)) is bool
            else required(value, "checked", boolean),
            is_folder=value
            if type(value := take("isFolder", UNSET)) is bool
            else required(value, "isFolder", boolean),
            hide_checkbox=value
            if type(value := take("hideCheckbox", UNSET)) is bool
            else required(value, "hideCheckbox", boolean),
            children=required(
                take("children", UNSET), "children", lambda value: items(value, OntologyTreeNode.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.title) is not ABSENT:
            data["title"] = value
        if (value := self.data) is not ABSENT:
            data["data"] = value
        if (value := self.key) is not ABSENT:
            data["key"] = value
        if (value := self.color) is not ABSENT:
            data["color"] = value
        if (value := self.parent) is not ABSENT:
            data["parent"] = value
        if (value := self.attr) is not ABSENT:
            data["attr"] = encode(value)
        if (value := self.checked) is not ABSENT:
            data["checked"] = value
        if (value := self.is_folder) is not ABSENT:
            data["isFolder"] = value
        if (value := self.hide_checkbox) is not ABSENT:
            data["hideCheckbox"] = value
        if (value := self.children) is not ABSENT:
            data["children"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[OntologyTreeNode]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.ontology_tree_node import QUICK

        return QUICK
