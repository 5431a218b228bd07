"""PimsTierWish as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.pims_tier_wish import PimsTierWish


class PimsTierWishMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    height: int | float | None = ABSENT
    width: int | float | None = ABSENT
    length: int | float | None = ABSENT
    zoom: int | None = ABSENT
    level: int | None = ABSENT


def build_pims_tier_wish(row: Any) -> PimsTierWish:
    """Return the model of a mirror."""
    self = new(PimsTierWish)
    self.height = row.height
    self.width = row.width
    self.length = row.length
    self.zoom = row.zoom
    self.level = row.level
    self.additional_properties = {}
    return self


def reflect_pims_tier_wish(model: Any) -> PimsTierWishMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.zoom, model.level))
        or not are_numbers((model.height, model.width, model.length))
    ):
        raise RefusedError
    return PimsTierWishMirror(model.height, model.width, model.length, model.zoom, model.level)


QUICK = Quick(PimsTierWishMirror, build_pims_tier_wish, reflect_pims_tier_wish)
