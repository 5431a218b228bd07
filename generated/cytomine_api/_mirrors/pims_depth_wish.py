"""PimsDepthWish as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_depth_wish import PimsDepthWish


class PimsDepthWishMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    bits: int | str | None = ABSENT
    colorspace: str | None = ABSENT


def build_pims_depth_wish(row: Any) -> PimsDepthWish:
    """Return the model of a mirror."""
    self = new(PimsDepthWish)
    self.bits = row.bits
    self.colorspace = row.colorspace
    self.additional_properties = {}
    return self


def reflect_pims_depth_wish(model: Any) -> PimsDepthWishMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.bits, model.colorspace)):
        raise RefusedError
    return PimsDepthWishMirror(model.bits, model.colorspace)


QUICK = Quick(PimsDepthWishMirror, build_pims_depth_wish, reflect_pims_depth_wish)
