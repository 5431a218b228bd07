"""TreeNodeReference as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.tree_node_reference import TreeNodeReference


class TreeNodeReferenceMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    type: str


def build_tree_node_reference(row: Any) -> TreeNodeReference:
    """Return the model of a mirror."""
    self = new(TreeNodeReference)
    self.id = row.id
    self.type = row.type
    self.additional_properties = {}
    return self


def reflect_tree_node_reference(model: Any) -> TreeNodeReferenceMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.type)):
        raise RefusedError
    return TreeNodeReferenceMirror(model.id, model.type)


QUICK = Quick(TreeNodeReferenceMirror, build_tree_node_reference, reflect_tree_node_reference)
