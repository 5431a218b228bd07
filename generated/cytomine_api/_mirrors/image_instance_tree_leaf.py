"""ImageInstanceTreeLeaf as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api.models.image_instance_tree_leaf import ImageInstanceTreeLeaf


class ImageInstanceTreeLeafMirror(Mirror, rename={"is_folder": "isFolder"}):
    """What is exactly as the document says, and nothing else."""

    id: int
    key: int
    title: str | None
    is_folder: bool
    children: list[Any]


REFLECT: Reflect = {}


def build_image_instance_tree_leaf(row: Any) -> ImageInstanceTreeLeaf:
    """Return the model of a mirror."""
    self = new(ImageInstanceTreeLeaf)
    self.id = row.id
    self.key = row.key
    self.title = row.title
    self.is_folder = row.is_folder
    self.children = built(row.children, lambda each: ImageInstanceTreeLeaf.from_dict(each))
    self.additional_properties = {}
    return self


def reflect_image_instance_tree_leaf(model: Any) -> ImageInstanceTreeLeafMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.key, model.title, model.is_folder)):
        raise RefusedError
    return ImageInstanceTreeLeafMirror(
        model.id, model.key, model.title, model.is_folder, reflected(model.children, REFLECT)
    )


QUICK = Quick(
    ImageInstanceTreeLeafMirror,
    build_image_instance_tree_leaf,
    reflect_image_instance_tree_leaf,
    is_open=True,
)
