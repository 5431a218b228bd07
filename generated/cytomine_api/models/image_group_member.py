"""ImageGroupMember. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageGroupMember:
    """An image as told by its group.

    Attributes:
        id: Identifier of the image instance.
        instance_filename: As it is called in the project; in a blind project the id of the abstract
            image.
        thumb: Address of a PNG of at most 256 pixels a side; it wants the token in its query.
        width: Pixels along x, at full resolution.
        height: Pixels along y, at full resolution.
    """

    id: int
    instance_filename: str
    thumb: str
    width: int
    height: int
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
            instance_filename=value
            if type(value := take("instanceFilename", UNSET)) is str
            else required(value, "instanceFilename", text),
            thumb=value if type(value := take("thumb", UNSET)) is str else required(value, "thumb", text),
            width=value if type(value := take("width", UNSET)) is int else required(value, "width", integer),
            height=value
            if type(value := take("height", UNSET)) is int
            else required(value, "height", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = value
        if (value := self.thumb) is not ABSENT:
            data["thumb"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.height) is not ABSENT:
            data["height"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageGroupMember]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_group_member import QUICK

        return QUICK
