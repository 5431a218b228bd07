"""PimsResizedRequest as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.pims_resized_request import PimsResizedRequest


class PimsResizedRequestMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    height: int | float | None = ABSENT
    width: int | float | None = ABSENT
    length: int | float | None = ABSENT
    zoom: int | None = ABSENT
    level: int | None = ABSENT
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
    bits: int | str | None = ABSENT
    colorspace: str | None = ABSENT


def build_pims_resized_request(row: Any) -> PimsResizedRequest:
    """Return the model of a mirror."""
    self = new(PimsResizedRequest)
    self.height = row.height
    self.width = row.width
    self.length = row.length
    self.zoom = row.zoom
    self.level = row.level
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
    self.bits = row.bits
    self.colorspace = row.colorspace
    self.additional_properties = {}
    return self


def reflect_pims_resized_request(model: Any) -> PimsResizedRequestMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.zoom,
                model.level,
                model.channels,
                model.z_slices,
                model.timepoints,
                model.c_reduction,
                model.min_intensities,
                model.max_intensities,
                model.colormaps,
                model.filters,
                model.gammas,
                model.bits,
                model.colorspace,
            )
        )
        or not are_numbers((model.height, model.width, model.length, model.threshold))
    ):
        raise RefusedError
    return PimsResizedRequestMirror(
        model.height,
        model.width,
        model.length,
        model.zoom,
        model.level,
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
        model.bits,
        model.colorspace,
    )


QUICK = Quick(PimsResizedRequestMirror, build_pims_resized_request, reflect_pims_resized_request)
