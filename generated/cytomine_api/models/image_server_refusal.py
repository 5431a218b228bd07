"""ImageServerRefusal. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import nullable, record, required, text


@define(kw_only=True)
class ImageServerRefusal:
    """A refusal in the words of the image server, which the core may pass on as it is.

    Attributes:
        title: What kind of refusal it is.
        details: What was wrong, for people; null where the title says it all.
    """

    title: str
    details: str | None
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
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["title"] = self.title
        data["details"] = self.details
        data.update(self.additional_properties)
        return data
