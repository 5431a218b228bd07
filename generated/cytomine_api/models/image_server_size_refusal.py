"""ImageServerSizeRefusal. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


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
        return cls(
            title=required(rest, "title", text),
            details=required(rest, "details", lambda value: nullable(value, text)),
            request_width=required(rest, "request_width", integer),
            request_height=required(rest, "request_height", integer),
            max_size=required(rest, "max_size", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["title"] = self.title
        data["details"] = self.details
        data["request_width"] = self.request_width
        data["request_height"] = self.request_height
        data["max_size"] = self.max_size
        data.update(self.additional_properties)
        return data
