"""ImageServerFormatRefusal. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, items, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            title=value if type(value := take("title", UNSET)) is str else required(value, "title", text),
            details=value
            if type(value := take("details", UNSET)) is str or value is None
            else required(value, "details", lambda value: nullable(value, text)),
            accept_header=value
            if type(value := take("accept_header", UNSET)) is str
            else required(value, "accept_header", text),
            supported_mimetypes=required(
                take("supported_mimetypes", UNSET), "supported_mimetypes", lambda value: items(value, text)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.title) is not ABSENT:
            data["title"] = value
        if (value := self.details) is not ABSENT:
            data["details"] = value
        if (value := self.accept_header) is not ABSENT:
            data["accept_header"] = value
        if (value := self.supported_mimetypes) is not ABSENT:
            data["supported_mimetypes"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageServerFormatRefusal]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_server_format_refusal import QUICK

        return QUICK
