"""ImageBoundsOfTimes. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, nullable, record, required


@define(kw_only=True)
class ImageBoundsOfTimes:
    """Earliest and latest time, in milliseconds since 1970 (UTC) as numbers.

    Attributes:
        min: Smallest value, null where there is none.
        max: Largest value, null where there is none.
        list_: Different values; empty where they are not collected.
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
