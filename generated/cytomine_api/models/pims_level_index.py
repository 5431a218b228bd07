"""PimsLevelIndex. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsLevelIndex:
    """A tile by level and index.

    Attributes:
        level: Tier of the pyramid, 0 the full resolution.
        ti: Number of the tile, row by row from the upper left, from 0.
    """

    level: int
    ti: int
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
            ti=value if type(value := take("ti", UNSET)) is int else required(value, "ti", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.level) is not ABSENT:
            data["level"] = value
        if (value := self.ti) is not ABSENT:
            data["ti"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsLevelIndex]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_level_index import QUICK

        return QUICK
