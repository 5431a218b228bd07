"""PimsLevelPlace as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_level_place import PimsLevelPlace


class PimsLevelPlaceMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    level: int
    tx: int
    ty: int


def build_pims_level_place(row: Any) -> PimsLevelPlace:
    """Return the model of a mirror."""
    self = new(PimsLevelPlace)
    self.level = row.level
    self.tx = row.tx
    self.ty = row.ty
    self.additional_properties = {}
    return self


def reflect_pims_level_place(model: Any) -> PimsLevelPlaceMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.level, model.tx, model.ty)):
        raise RefusedError
    return PimsLevelPlaceMirror(model.level, model.tx, model.ty)


QUICK = Quick(PimsLevelPlaceMirror, build_pims_level_place, reflect_pims_level_place)
