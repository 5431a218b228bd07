"""PimsRegion as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_region import PimsRegion


class PimsRegionMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    top: int
    left: int
    width: int
    height: int
    reference_tier_index: int | None = ABSENT
    tier_index_type: str | None = ABSENT


def build_pims_region(row: Any) -> PimsRegion:
    """Return the model of a mirror."""
    self = new(PimsRegion)
    self.top = row.top
    self.left = row.left
    self.width = row.width
    self.height = row.height
    self.reference_tier_index = row.reference_tier_index
    self.tier_index_type = row.tier_index_type
    self.additional_properties = {}
    return self


def reflect_pims_region(model: Any) -> PimsRegionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.top, model.left, model.width, model.height, model.reference_tier_index, model.tier_index_type)
    ):
        raise RefusedError
    return PimsRegionMirror(
        model.top, model.left, model.width, model.height, model.reference_tier_index, model.tier_index_type
    )


QUICK = Quick(PimsRegionMirror, build_pims_region, reflect_pims_region)
