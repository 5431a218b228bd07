"""EvolutionCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.evolution_slot import (
    EvolutionSlotMirror,
    build_evolution_slot,
    reflect_evolution_slot,
)
from cytomine_api.models.evolution_collection import EvolutionCollection
from cytomine_api.models.evolution_slot import EvolutionSlot


class EvolutionCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[EvolutionSlotMirror]


REFLECT: Reflect = {EvolutionSlot: reflect_evolution_slot}


def build_evolution_collection(row: Any) -> EvolutionCollection:
    """Return the model of a mirror."""
    self = new(EvolutionCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_evolution_slot)
    self.additional_properties = {}
    return self


def reflect_evolution_collection(model: Any) -> EvolutionCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return EvolutionCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(EvolutionCollectionMirror, build_evolution_collection, reflect_evolution_collection)
