"""ImageGroupImageInstanceCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            group=value if type(value := take("group", UNSET)) is int else required(value, "group", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.group) is not ABSENT:
            data["group"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageGroupImageInstanceCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_group_image_instance_create import QUICK

        return QUICK
