"""PimsPyramid as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_tier import PimsTierMirror, build_pims_tier, reflect_pims_tier
from cytomine_api.models.pims_pyramid import PimsPyramid
from cytomine_api.models.pims_tier import PimsTier


class PimsPyramidMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    n_tiers: int
    tiers: list[PimsTierMirror]


REFLECT: Reflect = {PimsTier: reflect_pims_tier}


def build_pims_pyramid(row: Any) -> PimsPyramid:
    """Return the model of a mirror."""
    self = new(PimsPyramid)
    self.n_tiers = row.n_tiers
    self.tiers = built(row.tiers, build_pims_tier)
    self.additional_properties = {}
    return self


def reflect_pims_pyramid(model: Any) -> PimsPyramidMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.n_tiers,)):
        raise RefusedError
    return PimsPyramidMirror(model.n_tiers, reflected(model.tiers, REFLECT))


QUICK = Quick(PimsPyramidMirror, build_pims_pyramid, reflect_pims_pyramid)
