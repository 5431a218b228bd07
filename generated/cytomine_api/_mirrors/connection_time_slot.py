"""ConnectionTimeSlot as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.connection_time_slot import ConnectionTimeSlot


class ConnectionTimeSlotMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    time: int
    frequency: int | float


def build_connection_time_slot(row: Any) -> ConnectionTimeSlot:
    """Return the model of a mirror."""
    self = new(ConnectionTimeSlot)
    self.time = row.time
    self.frequency = row.frequency
    self.additional_properties = {}
    return self


def reflect_connection_time_slot(model: Any) -> ConnectionTimeSlotMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.time,)) or not are_numbers((model.frequency,)):
        raise RefusedError
    return ConnectionTimeSlotMirror(model.time, model.frequency)


QUICK = Quick(ConnectionTimeSlotMirror, build_connection_time_slot, reflect_connection_time_slot)
