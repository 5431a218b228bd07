"""ImageInstanceTree. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
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

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            key=value if type(value := take("key", UNSET)) is int else required(value, "key", integer),
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            title=value if type(value := take("title", UNSET)) is str else required(value, "title", text),
            is_folder=value
            if type(value := take("isFolder", UNSET)) is bool
            else required(value, "isFolder", boolean),
            hide_checkbox=value
            if type(value := take("hideCheckbox", UNSET)) is bool
            else required(value, "hideCheckbox", boolean),
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            children=required(
                take("children", UNSET),
                "children",
                lambda value: items(value, ImageInstanceTreeLeaf.from_dict),
            ),
            instance_filename=value
            if (value := take("instanceFilename", UNSET)) is None
            else optional(value, "instanceFilename", null),
            original_filename=value
            if (value := take("originalFilename", UNSET)) is None
            else optional(value, "originalFilename", null),
            filename=value
            if (value := take("filename", UNSET)) is None
            else optional(value, "filename", null),
            path=value if (value := take("path", UNSET)) is None else optional(value, "path", null),
            full_path=value
            if (value := take("fullPath", UNSET)) is None
            else optional(value, "fullPath", null),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.key) is not ABSENT:
            data["key"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.title) is not ABSENT:
            data["title"] = value
        if (value := self.is_folder) is not ABSENT:
            data["isFolder"] = value
        if (value := self.hide_checkbox) is not ABSENT:
            data["hideCheckbox"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.children) is not ABSENT:
            data["children"] = encode(value)
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.path) is not ABSENT:
            data["path"] = value
        if (value := self.full_path) is not ABSENT:
            data["fullPath"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageInstanceTree]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_instance_tree import QUICK

        return QUICK
