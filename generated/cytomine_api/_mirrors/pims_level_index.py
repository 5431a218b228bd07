"""PimsLevelIndex as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_level_index import PimsLevelIndex


class PimsLevelIndexMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    level: int
    ti: int


def build_pims_level_index(row: Any) -> PimsLevelIndex:
    """Return the model of a mirror."""
    self = new(PimsLevelIndex)
    self.level = row.level
    self.ti = row.ti
    self.additional_properties = {}
    return self


def reflect_pims_level_index(model: Any) -> PimsLevelIndexMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.level, model.ti)):
        raise RefusedError
    return PimsLevelIndexMirror(model.level, model.ti)


QUICK = Quick(PimsLevelIndexMirror, build_pims_level_index, reflect_pims_level_index)
