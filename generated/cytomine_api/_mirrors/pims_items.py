"""PimsItems as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_items import PimsItems


class PimsItemsMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int


def build_pims_items(row: Any) -> PimsItems:
    """Return the model of a mirror."""
    self = new(PimsItems)
    self.size = row.size
    self.additional_properties = {}
    return self


def reflect_pims_items(model: Any) -> PimsItemsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsItemsMirror(model.size)


QUICK = Quick(PimsItemsMirror, build_pims_items, reflect_pims_items)
