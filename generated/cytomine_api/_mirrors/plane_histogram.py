"""PlaneHistogram as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.plane_histogram import PlaneHistogram


class PlaneHistogramMirror(
    Mirror,
    rename={
        "apparent_channel": "apparentChannel",
        "z_slice": "zSlice",
        "first_bin": "firstBin",
        "last_bin": "lastBin",
        "n_bins": "nBins",
    },
):
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
    first_bin: int
    last_bin: int
    n_bins: int
    histogram: list[int]


def build_plane_histogram(row: Any) -> PlaneHistogram:
    """Return the model of a mirror."""
    self = new(PlaneHistogram)
    self.type = row.type
    self.minimum = row.minimum
    self.maximum = row.maximum
    self.channel = row.channel
    self.apparent_channel = row.apparent_channel
    self.sample = row.sample
    self.color = row.color
    self.z_slice = row.z_slice
    self.timepoint = row.timepoint
    self.first_bin = row.first_bin
    self.last_bin = row.last_bin
    self.n_bins = row.n_bins
    self.histogram = row.histogram
    self.additional_properties = {}
    return self


def reflect_plane_histogram(model: Any) -> PlaneHistogramMirror:
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
            model.first_bin,
            model.last_bin,
            model.n_bins,
        )
    ):
        raise RefusedError
    return PlaneHistogramMirror(
        model.type,
        model.minimum,
        model.maximum,
        model.channel,
        model.apparent_channel,
        model.sample,
        model.color,
        model.z_slice,
        model.timepoint,
        model.first_bin,
        model.last_bin,
        model.n_bins,
        plain_list(model.histogram),
    )


QUICK = Quick(PlaneHistogramMirror, build_plane_histogram, reflect_plane_histogram)
