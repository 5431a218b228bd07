"""PimsPlaneWish as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_plane_wish import PimsPlaneWish


class PimsPlaneWishMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    channels: list[int | str] | None = ABSENT
    z_slices: int | None = ABSENT
    timepoints: int | None = ABSENT
    c_reduction: str | None = ABSENT


def build_pims_plane_wish(row: Any) -> PimsPlaneWish:
    """Return the model of a mirror."""
    self = new(PimsPlaneWish)
    self.channels = row.channels
    self.z_slices = row.z_slices
    self.timepoints = row.timepoints
    self.c_reduction = row.c_reduction
    self.additional_properties = {}
    return self


def reflect_pims_plane_wish(model: Any) -> PimsPlaneWishMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.channels, model.z_slices, model.timepoints, model.c_reduction)
    ):
        raise RefusedError
    return PimsPlaneWishMirror(model.channels, model.z_slices, model.timepoints, model.c_reduction)


QUICK = Quick(PimsPlaneWishMirror, build_pims_plane_wish, reflect_pims_plane_wish)
