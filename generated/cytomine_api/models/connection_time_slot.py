"""ConnectionTimeSlot. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, number, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            time=value if type(value := take("time", UNSET)) is int else required(value, "time", integer),
            frequency=value
            if type(value := take("frequency", UNSET)) is float or type(value) is int
            else required(value, "frequency", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.time) is not ABSENT:
            data["time"] = value
        if (value := self.frequency) is not ABSENT:
            data["frequency"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ConnectionTimeSlot]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.connection_time_slot import QUICK

        return QUICK
