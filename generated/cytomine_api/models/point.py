"""Point. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, number, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class Point:
    """Middle of a shape, in pixels of the full image; the origin is its lower left corner.

    Attributes:
        x: Pixels from the left border.
        y: Pixels from the lower border, growing upwards.
    """

    x: float
    y: float
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
            x=value
            if type(value := take("x", UNSET)) is float or type(value) is int
            else required(value, "x", number),
            y=value
            if type(value := take("y", UNSET)) is float or type(value) is int
            else required(value, "y", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.x) is not ABSENT:
            data["x"] = value
        if (value := self.y) is not ABSENT:
            data["y"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[Point]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.point import QUICK

        return QUICK
