"""EvolutionSlot. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


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
        return cls(
            date=required(rest, "date", integer),
            end_date=required(rest, "endDate", integer),
            size=required(rest, "size", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["date"] = self.date
        data["endDate"] = self.end_date
        data["size"] = self.size
        data.update(self.additional_properties)
        return data
