"""PimsPointWish as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_point_wish import PimsPointWish


class PimsPointWishMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    point_envelope_length: int | None = ABSENT
    point_cross: str | None = ABSENT


def build_pims_point_wish(row: Any) -> PimsPointWish:
    """Return the model of a mirror."""
    self = new(PimsPointWish)
    self.point_envelope_length = row.point_envelope_length
    self.point_cross = row.point_cross
    self.additional_properties = {}
    return self


def reflect_pims_point_wish(model: Any) -> PimsPointWishMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.point_envelope_length, model.point_cross)):
        raise RefusedError
    return PimsPointWishMirror(model.point_envelope_length, model.point_cross)


QUICK = Quick(PimsPointWishMirror, build_pims_point_wish, reflect_pims_point_wish)
