"""LastConsultedImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            created=value
            if type(value := take("created", UNSET)) is int
            else required(value, "created", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            image_name=value
            if type(value := take("imageName", UNSET)) is str
            else required(value, "imageName", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.image_name) is not ABSENT:
            data["imageName"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[LastConsultedImage]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.last_consulted_image import QUICK

        return QUICK
