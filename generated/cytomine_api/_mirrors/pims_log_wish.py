"""PimsLogWish as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_log_wish import PimsLogWish


class PimsLogWishMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    log: bool | None = ABSENT


def build_pims_log_wish(row: Any) -> PimsLogWish:
    """Return the model of a mirror."""
    self = new(PimsLogWish)
    self.log = row.log
    self.additional_properties = {}
    return self


def reflect_pims_log_wish(model: Any) -> PimsLogWishMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.log,)):
        raise RefusedError
    return PimsLogWishMirror(model.log)


QUICK = Quick(PimsLogWishMirror, build_pims_log_wish, reflect_pims_log_wish)
