"""PimsThumbRequest as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import (
    ABSENT,
    RefusedError,
)
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.pims_thumb_request import PimsThumbRequest


class PimsThumbRequestMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    height: int | float | None = ABSENT
    width: int | float | None = ABSENT
    length: int | float | None = ABSENT
    channels: list[int | str] | None = ABSENT
    z_slices: int | None = ABSENT
    timepoints: int | None = ABSENT
    c_reduction: str | None = ABSENT
    min_intensities: int | str | list[int | str] | None = ABSENT
    max_intensities: int | str | list[int | str] | None = ABSENT
    colormaps: str | list[str] | None = ABSENT
    filters: str | list[str] | None = ABSENT
    gammas: int | float | list[int | float] | None = ABSENT
    threshold: int | float | None = ABSENT
    log: bool | None = ABSENT
    use_precomputed: bool | None = ABSENT


def build_pims_thumb_request(row: Any) -> PimsThumbRequest:
    """Return the model of a mirror."""
    self = new(PimsThumbRequest)
    self.height = row.height
    self.width = row.width
    self.length = row.length
    self.channels = row.channels
    self.z_slices = row.z_slices
    self.timepoints = row.timepoints
    self.c_reduction = row.c_reduction
    self.min_intensities = row.min_intensities
    self.max_intensities = row.max_intensities
    self.colormaps = row.colormaps
    self.filters = row.filters
    self.gammas = row.gammas
    self.threshold = row.threshold
    self.log = row.log
    self.use_precomputed = row.use_precomputed
    self.additional_properties = {}
    return self


def reflect_pims_thumb_request(model: Any) -> PimsThumbRequestMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.channels,
                model.z_slices,
                model.timepoints,
                model.c_reduction,
                model.min_intensities,
                model.max_intensities,
                model.colormaps,
                model.filters,
                model.gammas,
                model.log,
                model.use_precomputed,
            )
        )
        or not are_numbers((model.height, model.width, model.length, model.threshold))
    ):
        raise RefusedError
    return PimsThumbRequestMirror(
        model.height,
        model.width,
        model.length,
        model.channels,
        model.z_slices,
        model.timepoints,
        model.c_reduction,
        model.min_intensities,
        model.max_intensities,
        model.colormaps,
        model.filters,
        model.gammas,
        model.threshold,
        model.log,
        model.use_precomputed,
    )


QUICK = Quick(PimsThumbRequestMirror, build_pims_thumb_request, reflect_pims_thumb_request)
