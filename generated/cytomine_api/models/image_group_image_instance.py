"""ImageGroupImageInstance. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageGroupImageInstance:
    """That an image belongs to a group. It cannot be read alone, nor listed by group.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        group: Id of the holder.
        image: Id of the image instance in it.
        group_name: As the holder is called.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    group: int
    image: int
    group_name: str
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
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            group=value if type(value := take("group", UNSET)) is int else required(value, "group", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            group_name=value
            if type(value := take("groupName", UNSET)) is str
            else required(value, "groupName", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.group) is not ABSENT:
            data["group"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.group_name) is not ABSENT:
            data["groupName"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageGroupImageInstance]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_group_image_instance import QUICK

        return QUICK
