"""ImageFilter. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, nullable, record, required, text


@define(kw_only=True)
class ImageFilter:
    """A change of the pixels that a viewer may show.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
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
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            name=required(rest, "name", text),
            method=required(rest, "method", text),
            base_url=required(rest, "baseUrl", text),
            available=required(rest, "available", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["name"] = self.name
        data["method"] = self.method
        data["baseUrl"] = self.base_url
        data["available"] = self.available
        data.update(self.additional_properties)
        return data
