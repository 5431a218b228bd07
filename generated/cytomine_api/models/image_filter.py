"""ImageFilter. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageFilter:
    """A change of the pixels that a viewer may show.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        name: Title for people, unique on the server.
        method: Short name by which routes of pixels know it.
        base_url: Left over; nothing is reached there.
        available: Whether it can be used.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    method: str
    base_url: str
    available: bool
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
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            method=value if type(value := take("method", UNSET)) is str else required(value, "method", text),
            base_url=value
            if type(value := take("baseUrl", UNSET)) is str
            else required(value, "baseUrl", text),
            available=value
            if type(value := take("available", UNSET)) is bool
            else required(value, "available", boolean),
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
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.method) is not ABSENT:
            data["method"] = value
        if (value := self.base_url) is not ABSENT:
            data["baseUrl"] = value
        if (value := self.available) is not ABSENT:
            data["available"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageFilter]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_filter import QUICK

        return QUICK
