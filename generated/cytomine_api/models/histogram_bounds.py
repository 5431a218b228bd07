"""HistogramBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            minimum=value
            if type(value := take("minimum", UNSET)) is int
            else required(value, "minimum", integer),
            maximum=value
            if type(value := take("maximum", UNSET)) is int
            else required(value, "maximum", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.minimum) is not ABSENT:
            data["minimum"] = value
        if (value := self.maximum) is not ABSENT:
            data["maximum"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[HistogramBounds]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.histogram_bounds import QUICK

        return QUICK
