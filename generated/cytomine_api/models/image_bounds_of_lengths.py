"""ImageBoundsOfLengths. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import items, nullable, number, record, required


@define(kw_only=True)
class ImageBoundsOfLengths:
    """Bounds of a measured number.

    Attributes:
        min: Smallest value, null where there is none.
        max: Largest value, null where there is none.
        list_: Different values; empty where they are not collected.
    """

    min: float | None
    max: float | None
    list_: list[float]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            min=required(rest, "min", lambda value: nullable(value, number)),
            max=required(rest, "max", lambda value: nullable(value, number)),
            list_=required(rest, "list", lambda value: items(value, number)),
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
