"""PimsLookWish as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.pims_look_wish import PimsLookWish


class PimsLookWishMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    min_intensities: int | str | list[int | str] | None = ABSENT
    max_intensities: int | str | list[int | str] | None = ABSENT
    colormaps: str | list[str] | None = ABSENT
    filters: str | list[str] | None = ABSENT
    gammas: int | float | list[int | float] | None = ABSENT
    threshold: int | float | None = ABSENT


def build_pims_look_wish(row: Any) -> PimsLookWish:
    """Return the model of a mirror."""
    self = new(PimsLookWish)
    self.min_intensities = row.min_intensities
    self.max_intensities = row.max_intensities
    self.colormaps = row.colormaps
    self.filters = row.filters
    self.gammas = row.gammas
    self.threshold = row.threshold
    self.additional_properties = {}
    return self


def reflect_pims_look_wish(model: Any) -> PimsLookWishMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (model.min_intensities, model.max_intensities, model.colormaps, model.filters, model.gammas)
        )
        or not are_numbers((model.threshold,))
    ):
        raise RefusedError
    return PimsLookWishMirror(
        model.min_intensities,
        model.max_intensities,
        model.colormaps,
        model.filters,
        model.gammas,
        model.threshold,
    )


QUICK = Quick(PimsLookWishMirror, build_pims_look_wish, reflect_pims_look_wish)
