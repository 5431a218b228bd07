"""LastConsultedImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class LastConsultedImage:
    """Which image a user opened last.

    Attributes:
        user: Who opened it.
        created: Milliseconds since 1970 (UTC), as a number.
        image: Id of the image instance.
        image_name: Name of the image in the first row, in every row.
    """

    user: int
    created: int
    image: int
    image_name: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            user=required(rest, "user", integer),
            created=required(rest, "created", integer),
            image=required(rest, "image", integer),
            image_name=required(rest, "imageName", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["user"] = self.user
        data["created"] = self.created
        data["image"] = self.image
        data["imageName"] = self.image_name
        data.update(self.additional_properties)
        return data
