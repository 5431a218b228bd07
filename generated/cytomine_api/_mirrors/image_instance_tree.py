"""ImageInstanceTree as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api.models.image_instance_tree import ImageInstanceTree
from cytomine_api.models.image_instance_tree_leaf import ImageInstanceTreeLeaf


class ImageInstanceTreeMirror(
    Mirror,
    rename={
        "is_folder": "isFolder",
        "hide_checkbox": "hideCheckbox",
        "instance_filename": "instanceFilename",
        "original_filename": "originalFilename",
        "full_path": "fullPath",
    },
):
    """What is exactly as the document says, and nothing else."""

    id: int
    key: int
    name: str
    title: str
    is_folder: bool
    hide_checkbox: bool
    size: int
    children: list[Any]
    instance_filename: None = ABSENT
    original_filename: None = ABSENT
    filename: None = ABSENT
    path: None = ABSENT
    full_path: None = ABSENT


REFLECT: Reflect = {}


def build_image_instance_tree(row: Any) -> ImageInstanceTree:
    """Return the model of a mirror."""
    self = new(ImageInstanceTree)
    self.id = row.id
    self.key = row.key
    self.name = row.name
    self.title = row.title
    self.is_folder = row.is_folder
    self.hide_checkbox = row.hide_checkbox
    self.size = row.size
    self.children = built(row.children, lambda each: ImageInstanceTreeLeaf.from_dict(each))
    self.instance_filename = row.instance_filename
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.path = row.path
    self.full_path = row.full_path
    self.additional_properties = {}
    return self


def reflect_image_instance_tree(model: Any) -> ImageInstanceTreeMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.id,
            model.key,
            model.name,
            model.title,
            model.is_folder,
            model.hide_checkbox,
            model.size,
            model.instance_filename,
            model.original_filename,
            model.filename,
            model.path,
            model.full_path,
        )
    ):
        raise RefusedError
    return ImageInstanceTreeMirror(
        model.id,
        model.key,
        model.name,
        model.title,
        model.is_folder,
        model.hide_checkbox,
        model.size,
        reflected(model.children, REFLECT),
        model.instance_filename,
        model.original_filename,
        model.filename,
        model.path,
        model.full_path,
    )


QUICK = Quick(ImageInstanceTreeMirror, build_image_instance_tree, reflect_image_instance_tree, is_open=True)
