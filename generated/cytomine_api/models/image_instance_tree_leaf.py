"""ImageInstanceTreeLeaf. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, encode, integer, items, nullable, record, required, text


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
        return cls(
            id=required(rest, "id", integer),
            key=required(rest, "key", integer),
            title=required(rest, "title", lambda value: nullable(value, text)),
            is_folder=required(rest, "isFolder", boolean),
            children=required(rest, "children", lambda value: items(value, ImageInstanceTreeLeaf.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["key"] = self.key
        data["title"] = self.title
        data["isFolder"] = self.is_folder
        data["children"] = encode(self.children)
        data.update(self.additional_properties)
        return data
