"""ConnectionTimeSlot. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, number, record, required


@define(kw_only=True)
class ConnectionTimeSlot:
    """How often projects were opened within a slot of time.

    Attributes:
        time: When the slot begins; milliseconds since 1970 (UTC), as a number.
        frequency: Number of connections; of averages, a share between 0 and 1.
    """

    time: int
    frequency: float
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            time=required(rest, "time", integer),
            frequency=required(rest, "frequency", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["time"] = self.time
        data["frequency"] = self.frequency
        data.update(self.additional_properties)
        return data
