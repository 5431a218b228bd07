"""Ontology as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project import ProjectMirror, build_project, reflect_project
from cytomine_api._mirrors.tree_node_reference import (
    TreeNodeReferenceMirror,
    build_tree_node_reference,
    reflect_tree_node_reference,
)
from cytomine_api.models.ontology import Ontology
from cytomine_api.models.ontology_tree_node import OntologyTreeNode
from cytomine_api.models.project import Project
from cytomine_api.models.tree_node_reference import TreeNodeReference


class OntologyMirror(
    Mirror, rename={"class_": "class", "is_folder": "isFolder", "hide_checkbox": "hideCheckbox"}
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    user: int | None
    title: str
    data: str
    key: int
    attr: TreeNodeReferenceMirror
    is_folder: bool
    hide_checkbox: bool
    state: str
    projects: list[ProjectMirror]
    children: list[Any]


REFLECT: Reflect = {Project: reflect_project, TreeNodeReference: reflect_tree_node_reference}


def build_ontology(row: Any) -> Ontology:
    """Return the model of a mirror."""
    self = new(Ontology)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.name = row.name
    self.user = row.user
    self.title = row.title
    self.data = row.data
    self.key = row.key
    self.attr = build_tree_node_reference(row.attr)
    self.is_folder = row.is_folder
    self.hide_checkbox = row.hide_checkbox
    self.state = row.state
    self.projects = built(row.projects, build_project)
    self.children = built(row.children, lambda each: OntologyTreeNode.from_dict(each))
    self.additional_properties = {}
    return self


def reflect_ontology(model: Any) -> OntologyMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.name,
            model.user,
            model.title,
            model.data,
            model.key,
            model.is_folder,
            model.hide_checkbox,
            model.state,
        )
    ):
        raise RefusedError
    return OntologyMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.name,
        model.user,
        model.title,
        model.data,
        model.key,
        reflect_tree_node_reference(model.attr)
        if type(model.attr) is TreeNodeReference
        else reflected(model.attr, REFLECT),
        model.is_folder,
        model.hide_checkbox,
        model.state,
        reflected(model.projects, REFLECT),
        reflected(model.children, REFLECT),
    )


QUICK = Quick(OntologyMirror, build_ontology, reflect_ontology, is_open=True)
