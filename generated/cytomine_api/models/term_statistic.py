"""TermStatistic. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class TermStatistic:
    """How many annotations carry a term, or none.

    Attributes:
        id: Id of the term; null for annotations that carry none.
        key: Name of the term; null for annotations that carry none.
        value: Number of annotations.
        color: HTML colour as stored with the term; null for annotations that carry none.
    """

    id: int | None
    key: str | None
    value: int
    color: str | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            id=required(rest, "id", lambda value: nullable(value, integer)),
            key=required(rest, "key", lambda value: nullable(value, text)),
            value=required(rest, "value", integer),
            color=required(rest, "color", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["key"] = self.key
        data["value"] = self.value
        data["color"] = self.color
        data.update(self.additional_properties)
        return data
