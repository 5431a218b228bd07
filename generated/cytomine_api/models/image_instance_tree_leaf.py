"""ImageInstanceTreeLeaf. Generated from the schema of this name: edit the document, then generate."""

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

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageInstanceTreeLeaf:
    """An image below its project in a tree widget.

    Attributes:
        id: The image instance's identifier.
        key: The id again, for the tree widget.
        title: As the image is called in the project; in a blind one the id of the abstract image.
        is_folder: Always false.
        children: Always empty.
    """

    id: int
    key: int
    title: str | None
    is_folder: bool
    children: list[ImageInstanceTreeLeaf]
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
            title=value
            if type(value := take("title", UNSET)) is str or value is None
            else required(value, "title", lambda value: nullable(value, text)),
            is_folder=value
            if type(value := take("isFolder", UNSET)) is bool
            else required(value, "isFolder", boolean),
            children=required(
                take("children", UNSET),
                "children",
                lambda value: items(value, ImageInstanceTreeLeaf.from_dict),
            ),
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
        if (value := self.title) is not ABSENT:
            data["title"] = value
        if (value := self.is_folder) is not ABSENT:
            data["isFolder"] = value
        if (value := self.children) is not ABSENT:
            data["children"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageInstanceTreeLeaf]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_instance_tree_leaf import QUICK

        return QUICK
