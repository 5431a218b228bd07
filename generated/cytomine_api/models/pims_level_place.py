"""PimsLevelPlace. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsLevelPlace:
    """A tile by level, column and row.

    Attributes:
        level: Tier of the pyramid, 0 the full resolution.
        tx: Column, counted from 0 at the left.
        ty: Row, counted from 0 at the top.
    """

    level: int
    tx: int
    ty: int
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
            level=value if type(value := take("level", UNSET)) is int else required(value, "level", integer),
            tx=value if type(value := take("tx", UNSET)) is int else required(value, "tx", integer),
            ty=value if type(value := take("ty", UNSET)) is int else required(value, "ty", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.level) is not ABSENT:
            data["level"] = value
        if (value := self.tx) is not ABSENT:
            data["tx"] = value
        if (value := self.ty) is not ABSENT:
            data["ty"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsLevelPlace]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_level_place import QUICK

        return QUICK
