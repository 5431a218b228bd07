"""EvolutionSlot as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.evolution_slot import EvolutionSlot


class EvolutionSlotMirror(Mirror, rename={"end_date": "endDate"}):
    """What is exactly as the document says, and nothing else."""

    date: int
    end_date: int
    size: int


def build_evolution_slot(row: Any) -> EvolutionSlot:
    """Return the model of a mirror."""
    self = new(EvolutionSlot)
    self.date = row.date
    self.end_date = row.end_date
    self.size = row.size
    self.additional_properties = {}
    return self


def reflect_evolution_slot(model: Any) -> EvolutionSlotMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.date, model.end_date, model.size)):
        raise RefusedError
    return EvolutionSlotMirror(model.date, model.end_date, model.size)


QUICK = Quick(EvolutionSlotMirror, build_evolution_slot, reflect_evolution_slot)
