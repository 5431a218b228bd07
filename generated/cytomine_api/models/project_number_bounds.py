"""ProjectNumberBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, nullable, record, required


@define(kw_only=True)
class ProjectNumberBounds:
    """A range of counts, or of times in milliseconds since 1970 (UTC) as numbers. Both ends are null
    without projects, and for members unless they were asked for.

    Attributes:
        min: Smallest value.
        max: Largest value.
        list_: Always empty, left over.
    """

    min: int | None
    max: int | None
    list_: list[int]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            min=required(rest, "min", lambda value: nullable(value, integer)),
            max=required(rest, "max", lambda value: nullable(value, integer)),
            list_=required(rest, "list", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["min"] = self.min
        data["max"] = self.max
        data["list"] = self.list_
        data.update(self.additional_properties)
        return data
