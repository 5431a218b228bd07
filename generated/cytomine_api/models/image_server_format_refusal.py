"""ImageServerFormatRefusal. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import items, nullable, record, required, text


@define(kw_only=True)
class ImageServerFormatRefusal:
    """A format in which there are no pictures.

    Attributes:
        title: What kind of refusal it is.
        details: What was wrong, for people; null where the title says it all.
        accept_header: Media types the image server was asked for; not what the client sent.
        supported_mimetypes: Media types the image server can make; more than the formats of this route.
    """

    title: str
    details: str | None
    accept_header: str
    supported_mimetypes: list[str]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            title=required(rest, "title", text),
            details=required(rest, "details", lambda value: nullable(value, text)),
            accept_header=required(rest, "accept_header", text),
            supported_mimetypes=required(rest, "supported_mimetypes", lambda value: items(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["title"] = self.title
        data["details"] = self.details
        data["accept_header"] = self.accept_header
        data["supported_mimetypes"] = self.supported_mimetypes
        data.update(self.additional_properties)
        return data
