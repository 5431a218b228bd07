"""Ontology. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, encode, integer, items, nullable, record, required, text

from cytomine_api.models.ontology_tree_node import OntologyTreeNode
from cytomine_api.models.project import Project
from cytomine_api.models.tree_node_reference import TreeNodeReference


@define(kw_only=True)
class Ontology:
    """A set of terms, in the form a tree widget wants it.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
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
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            name=required(rest, "name", text),
            user=required(rest, "user", lambda value: nullable(value, integer)),
            title=required(rest, "title", text),
            data=required(rest, "data", text),
            key=required(rest, "key", integer),
            attr=required(rest, "attr", TreeNodeReference.from_dict),
            is_folder=required(rest, "isFolder", boolean),
            hide_checkbox=required(rest, "hideCheckbox", boolean),
            state=required(rest, "state", text),
            projects=required(rest, "projects", lambda value: items(value, Project.from_dict)),
            children=required(rest, "children", lambda value: items(value, OntologyTreeNode.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["name"] = self.name
        data["user"] = self.user
        data["title"] = self.title
        data["data"] = self.data
        data["key"] = self.key
        data["attr"] = encode(self.attr)
        data["isFolder"] = self.is_folder
        data["hideCheckbox"] = self.hide_checkbox
        data["state"] = self.state
        data["projects"] = encode(self.projects)
        data["children"] = encode(self.children)
        data.update(self.additional_properties)
        return data
