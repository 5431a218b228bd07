"""EvolutionSlot. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class EvolutionSlot:
    """What was counted in a stretch of time.

    Attributes:
        date: Where the slot begins; milliseconds since 1970 (UTC).
        end_date: Where the slot ends and the next one begins; milliseconds since 1970 (UTC).
        size: The count in this slot, or with `accumulate` up to its end.
    """

    date: int
    end_date: int
    size: int
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
            date=value if type(value := take("date", UNSET)) is int else required(value, "date", integer),
            end_date=value
            if type(value := take("endDate", UNSET)) is int
            else required(value, "endDate", integer),
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.date) is not ABSENT:
            data["date"] = value
        if (value := self.end_date) is not ABSENT:
            data["endDate"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[EvolutionSlot]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.evolution_slot import QUICK

        return QUICK
