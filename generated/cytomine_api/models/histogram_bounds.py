"""HistogramBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class HistogramBounds:
    """The range of intensities.

    Attributes:
        type: How it was computed, from a part of the pixels (FAST) or from all of them.
        minimum: Lowest intensity that occurs.
        maximum: Highest intensity that occurs.
    """

    type: str
    minimum: int
    maximum: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            type=required(rest, "type", text),
            minimum=required(rest, "minimum", integer),
            maximum=required(rest, "maximum", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["type"] = self.type
        data["minimum"] = self.minimum
        data["maximum"] = self.maximum
        data.update(self.additional_properties)
        return data
