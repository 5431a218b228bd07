"""ImageGroupMember. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


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
        return cls(
            id=required(rest, "id", integer),
            instance_filename=required(rest, "instanceFilename", text),
            thumb=required(rest, "thumb", text),
            width=required(rest, "width", integer),
            height=required(rest, "height", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["instanceFilename"] = self.instance_filename
        data["thumb"] = self.thumb
        data["width"] = self.width
        data["height"] = self.height
        data.update(self.additional_properties)
        return data
