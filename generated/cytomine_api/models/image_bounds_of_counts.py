"""ImageBoundsOfCounts. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, nullable, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageBoundsOfCounts:
    """Bounds of a whole number.

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
        take = rest.pop
        return cls(
            min=value
            if type(value := take("min", UNSET)) is int or value is None
            else required(value, "min", lambda value: nullable(value, integer)),
            max=value
            if type(value := take("max", UNSET)) is int or value is None
            else required(value, "max", lambda value: nullable(value, integer)),
            list_=required(take("list", UNSET), "list", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.min) is not ABSENT:
            data["min"] = value
        if (value := self.max) is not ABSENT:
            data["max"] = value
        if (value := self.list_) is not ABSENT:
            data["list"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageBoundsOfCounts]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_bounds_of_counts import QUICK

        return QUICK
