"""ImageBoundsOfLengths. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, items, nullable, number, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            min=value
            if type(value := take("min", UNSET)) is float or type(value) is int or value is None
            else required(value, "min", lambda value: nullable(value, number)),
            max=value
            if type(value := take("max", UNSET)) is float or type(value) is int or value is None
            else required(value, "max", lambda value: nullable(value, number)),
            list_=required(take("list", UNSET), "list", lambda value: items(value, number)),
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
    def mirror() -> Quick[ImageBoundsOfLengths]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_bounds_of_lengths import QUICK

        return QUICK
