"""ImageGroupImageInstanceCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


@define(kw_only=True)
class ImageGroupImageInstanceCreate:
    """An image to be added to a group.

    Attributes:
        group: Id of the holder, in the project of the image.
        image: Id of the image instance.
    """

    group: int
    image: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            group=required(rest, "group", integer),
            image=required(rest, "image", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["group"] = self.group
        data["image"] = self.image
        data.update(self.additional_properties)
        return data
