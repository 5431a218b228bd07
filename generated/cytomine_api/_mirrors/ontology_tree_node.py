"""OntologyTreeNode as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.tree_node_reference import (
    TreeNodeReferenceMirror,
    build_tree_node_reference,
    reflect_tree_node_reference,
)
from cytomine_api.models.ontology_tree_node import OntologyTreeNode
from cytomine_api.models.tree_node_reference import TreeNodeReference


class OntologyTreeNodeMirror(
    Mirror, rename={"class_": "class", "is_folder": "isFolder", "hide_checkbox": "hideCheckbox"}
):
    """What is exactly as the document says, and nothing else."""

    id: int
    class_: str
    name: str
    title: str
    data: str
    key: int
    color: str
    parent: int | None
    attr: TreeNodeReferenceMirror
    checked: bool
    is_folder: bool
    hide_checkbox: bool
    children: list[Any]


REFLECT: Reflect = {TreeNodeReference: reflect_tree_node_reference}


def build_ontology_tree_node(row: Any) -> OntologyTreeNode:
    """Return the model of a mirror."""
    self = new(OntologyTreeNode)
    self.id = row.id
    self.class_ = row.class_
    self.name = row.name
    self.title = row.title
    self.data = row.data
    self.key = row.key
    self.color = row.color
    self.parent = row.parent
    self.attr = build_tree_node_reference(row.attr)
    self.checked = row.checked
    self.is_folder = row.is_folder
    self.hide_checkbox = row.hide_checkbox
    self.children = built(row.children, lambda each: OntologyTreeNode.from_dict(each))
    self.additional_properties = {}
    return self


def reflect_ontology_tree_node(model: Any) -> OntologyTreeNodeMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.id,
            model.class_,
            model.name,
            model.title,
            model.data,
            model.key,
            model.color,
            model.parent,
            model.checked,
            model.is_folder,
            model.hide_checkbox,
        )
    ):
        raise RefusedError
    return OntologyTreeNodeMirror(
        model.id,
        model.class_,
        model.name,
        model.title,
        model.data,
        model.key,
        model.color,
        model.parent,
        reflect_tree_node_reference(model.attr)
        if type(model.attr) is TreeNodeReference
        else reflected(model.attr, REFLECT),
        model.checked,
        model.is_folder,
        model.hide_checkbox,
        reflected(model.children, REFLECT),
    )


QUICK = Quick(OntologyTreeNodeMirror, build_ontology_tree_node, reflect_ontology_tree_node, is_open=True)
