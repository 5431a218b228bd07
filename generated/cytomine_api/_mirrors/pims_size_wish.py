"""PimsSizeWish as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    new,
)

from cytomine_api.models.pims_size_wish import PimsSizeWish


class PimsSizeWishMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    height: int | float | None = ABSENT
    width: int | float | None = ABSENT
    length: int | float | None = ABSENT


def build_pims_size_wish(row: Any) -> PimsSizeWish:
    """Return the model of a mirror."""
    self = new(PimsSizeWish)
    self.height = row.height
    self.width = row.width
    self.length = row.length
    self.additional_properties = {}
    return self


def reflect_pims_size_wish(model: Any) -> PimsSizeWishMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_numbers((model.height, model.width, model.length)):
        raise RefusedError
    return PimsSizeWishMirror(model.height, model.width, model.length)


QUICK = Quick(PimsSizeWishMirror, build_pims_size_wish, reflect_pims_size_wish)
