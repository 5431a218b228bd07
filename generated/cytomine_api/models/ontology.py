"""Ontology. Generated from the schema of this name: edit the document, then generate."""

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

from cytomine_api.models.ontology_tree_node import OntologyTreeNode
from cytomine_api.models.project import Project
from cytomine_api.models.tree_node_reference import TreeNodeReference

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class Ontology:
    """A set of terms, in the form a tree widget wants it.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        name: Unique over the server, ontologies one cannot see included.
        user: Owner's id; says nothing of rights.
        title: The name again, for the tree widget.
        data: The name again, for the tree widget.
        key: The id again, for the tree widget.
        attr: Points from a node of a tree widget to its object.
        is_folder: Always true, even without terms.
        hide_checkbox: Always true; only terms can be ticked.
        state: Always `open`.
        projects: Projects that use it, whole.
        children: Terms without parent, each with its branch, in no promised order.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    user: int | None
    title: str
    data: str
    key: int
    attr: TreeNodeReference
    is_folder: bool
    hide_checkbox: bool
    state: str
    projects: list[Project]
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
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            user=value
            if type(value := take("user", UNSET)) is int or value is None
            else required(value, "user", lambda value: nullable(value, integer)),
            title=value if type(value := take("title", UNSET)) is str else required(value, "title", text),
            data=value if type(value := take("data", UNSET)) is str else required(value, "data", text),
            key=value if type(value := take("key", UNSET)) is int else required(value, "key", integer),
            attr=required(take("attr", UNSET), "attr", TreeNodeReference.from_dict),
            is_folder=value
            if type(value := take("isFolder", UNSET)) is bool
            else required(value, "isFolder", boolean),
            hide_checkbox=value
            if type(value := take("hideCheckbox", UNSET)) is bool
            else required(value, "hideCheckbox", boolean),
            state=value if type(value := take("state", UNSET)) is str else required(value, "state", text),
            projects=required(
                take("projects", UNSET), "projects", lambda value: items(value, Project.from_dict)
            ),
            children=required(
                take("children", UNSET), "children", lambda value: items(value, OntologyTreeNode.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.title) is not ABSENT:
            data["title"] = value
        if (value := self.data) is not ABSENT:
            data["data"] = value
        if (value := self.key) is not ABSENT:
            data["key"] = value
        if (value := self.attr) is not ABSENT:
            data["attr"] = encode(value)
        if (value := self.is_folder) is not ABSENT:
            data["isFolder"] = value
        if (value := self.hide_checkbox) is not ABSENT:
            data["hideCheckbox"] = value
        if (value := self.state) is not ABSENT:
            data["state"] = value
        if (value := self.projects) is not ABSENT:
            data["projects"] = encode(value)
        if (value := self.children) is not ABSENT:
            data["children"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[Ontology]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.ontology import QUICK

        return QUICK
