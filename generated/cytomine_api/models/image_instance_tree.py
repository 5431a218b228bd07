"""ImageInstanceTree. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    boolean,
    encode,
    integer,
    items,
    null,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.image_instance_tree_leaf import ImageInstanceTreeLeaf


@define(kw_only=True)
class ImageInstanceTree:
    """A project as the top of a tree widget. Contributors of a blind project get names of images here too,
    all null.

    Attributes:
        id: The project's identifier.
        key: The id again, for the tree widget.
        name: The project's.
        title: The name again, for the tree widget.
        is_folder: Always true.
        hide_checkbox: Always true; only images can be ticked.
        size: Images of the project, those on other pages included.
        children: Images, as many as `max` and `offset` let through.
        instance_filename: Only sent, and then null, to contributors of a blind project.
        original_filename: Only sent, and then null, to contributors of a blind project.
        filename: Only sent, and then null, to contributors of a blind project.
        path: Only sent, and then null, to contributors of a blind project.
        full_path: Only sent, and then null, to contributors of a blind project.
    """

    id: int
    key: int
    name: str
    title: str
    is_folder: bool
    hide_checkbox: bool
    size: int
    children: list[ImageInstanceTreeLeaf]
    instance_filename: None | Unset = UNSET
    original_filename: None | Unset = UNSET
    filename: None | Unset = UNSET
    path: None | Unset = UNSET
    full_path: None | Unset = UNSET
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
            key=required(rest, "key", integer),
            name=required(rest, "name", text),
            title=required(rest, "title", text),
            is_folder=required(rest, "isFolder", boolean),
            hide_checkbox=required(rest, "hideCheckbox", boolean),
            size=required(rest, "size", integer),
            children=required(rest, "children", lambda value: items(value, ImageInstanceTreeLeaf.from_dict)),
            instance_filename=optional(rest, "instanceFilename", null),
            original_filename=optional(rest, "originalFilename", null),
            filename=optional(rest, "filename", null),
            path=optional(rest, "path", null),
            full_path=optional(rest, "fullPath", null),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["key"] = self.key
        data["name"] = self.name
        data["title"] = self.title
        data["isFolder"] = self.is_folder
        data["hideCheckbox"] = self.hide_checkbox
        data["size"] = self.size
        data["children"] = encode(self.children)
        if self.instance_filename is not UNSET:
            data["instanceFilename"] = self.instance_filename
        if self.original_filename is not UNSET:
            data["originalFilename"] = self.original_filename
        if self.filename is not UNSET:
            data["filename"] = self.filename
        if self.path is not UNSET:
            data["path"] = self.path
        if self.full_path is not UNSET:
            data["fullPath"] = self.full_path
        data.update(self.additional_properties)
        return data
