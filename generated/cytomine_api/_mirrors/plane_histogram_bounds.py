"""PlaneHistogramBounds as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.plane_histogram_bounds import PlaneHistogramBounds


class PlaneHistogramBoundsMirror(Mirror, rename={"apparent_channel": "apparentChannel", "z_slice": "zSlice"}):
    """What is exactly as the document says, and nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    apparent_channel: int
    sample: int
    color: str | None
    z_slice: int
    timepoint: int


def build_plane_histogram_bounds(row: Any) -> PlaneHistogramBounds:
    """Return the model of a mirror."""
    self = new(PlaneHistogramBounds)
    self.type = row.type
    self.minimum = row.minimum
    self.maximum = row.maximum
    self.channel = row.channel
    self.apparent_channel = row.apparent_channel
    self.sample = row.sample
    self.color = row.color
    self.z_slice = row.z_slice
    self.timepoint = row.timepoint
    self.additional_properties = {}
    return self


def reflect_plane_histogram_bounds(model: Any) -> PlaneHistogramBoundsMirror:
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
            model.apparent_channel,
            model.sample,
            model.color,
            model.z_slice,
            model.timepoint,
        )
    ):
        raise RefusedError
    return PlaneHistogramBoundsMirror(
        model.type,
        model.minimum,
        model.maximum,
        model.channel,
        model.apparent_channel,
        model.sample,
        model.color,
        model.z_slice,
        model.timepoint,
    )


QUICK = Quick(PlaneHistogramBoundsMirror, build_plane_histogram_bounds, reflect_plane_histogram_bounds)
