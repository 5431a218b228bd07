"""PimsPlaneHistogramBounds as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_plane_histogram_bounds import PimsPlaneHistogramBounds


class PimsPlaneHistogramBoundsMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    concrete_channel: int
    sample: int
    color: str | None
    z_slice: int
    timepoint: int


def build_pims_plane_histogram_bounds(row: Any) -> PimsPlaneHistogramBounds:
    """Return the model of a mirror."""
    self = new(PimsPlaneHistogramBounds)
    self.type = row.type
    self.minimum = row.minimum
    self.maximum = row.maximum
    self.channel = row.channel
    self.concrete_channel = row.concrete_channel
    self.sample = row.sample
    self.color = row.color
    self.z_slice = row.z_slice
    self.timepoint = row.timepoint
    self.additional_properties = {}
    return self


def reflect_pims_plane_histogram_bounds(model: Any) -> PimsPlaneHistogramBoundsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.type,
            model.minimum,
            model.maximum,
            model.channel,
            model.concrete_channel,
            model.sample,
            model.color,
            model.z_slice,
            model.timepoint,
        )
    ):
        raise RefusedError
    return PimsPlaneHistogramBoundsMirror(
        model.type,
        model.minimum,
        model.maximum,
        model.channel,
        model.concrete_channel,
        model.sample,
        model.color,
        model.z_slice,
        model.timepoint,
    )


QUICK = Quick(
    PimsPlaneHistogramBoundsMirror, build_pims_plane_histogram_bounds, reflect_pims_plane_histogram_bounds
)
