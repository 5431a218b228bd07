"""PimsTileRegion as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_tile_region import PimsTileRegion


class PimsTileRegionMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    ti: int
    reference_tier_index: int | None = ABSENT
    tier_index_type: str | None = ABSENT


def build_pims_tile_region(row: Any) -> PimsTileRegion:
    """Return the model of a mirror."""
    self = new(PimsTileRegion)
    self.ti = row.ti
    self.reference_tier_index = row.reference_tier_index
    self.tier_index_type = row.tier_index_type
    self.additional_properties = {}
    return self


def reflect_pims_tile_region(model: Any) -> PimsTileRegionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.ti, model.reference_tier_index, model.tier_index_type)
    ):
        raise RefusedError
    return PimsTileRegionMirror(model.ti, model.reference_tier_index, model.tier_index_type)


QUICK = Quick(PimsTileRegionMirror, build_pims_tile_region, reflect_pims_tile_region)
