"""ImageServerSizeRefusal. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageServerSizeRefusal:
    """A picture that would be too large.

    Attributes:
        title: What kind of refusal it is.
        details: What was wrong, for people; null where the title says it all.
        request_width: Columns the picture would have.
        request_height: Rows the picture would have.
        max_size: Pixels a side may have at most.
    """

    title: str
    details: str | None
    request_width: int
    request_height: int
    max_size: int
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
            request_width=value
            if type(value := take("request_width", UNSET)) is int
            else required(value, "request_width", integer),
            request_height=value
            if type(value := take("request_height", UNSET)) is int
            else required(value, "request_height", integer),
            max_size=value
            if type(value := take("max_size", UNSET)) is int
            else required(value, "max_size", integer),
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
        if (value := self.request_width) is not ABSENT:
            data["request_width"] = value
        if (value := self.request_height) is not ABSENT:
            data["request_height"] = value
        if (value := self.max_size) is not ABSENT:
            data["max_size"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageServerSizeRefusal]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_server_size_refusal import QUICK

        return QUICK
