"""PimsHistogramBins as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.pims_histogram_bins import PimsHistogramBins


class PimsHistogramBinsMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    first_bin: int
    last_bin: int
    n_bins: int
    histogram: list[int]


def build_pims_histogram_bins(row: Any) -> PimsHistogramBins:
    """Return the model of a mirror."""
    self = new(PimsHistogramBins)
    self.first_bin = row.first_bin
    self.last_bin = row.last_bin
    self.n_bins = row.n_bins
    self.histogram = row.histogram
    self.additional_properties = {}
    return self


def reflect_pims_histogram_bins(model: Any) -> PimsHistogramBinsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.first_bin, model.last_bin, model.n_bins)):
        raise RefusedError
    return PimsHistogramBinsMirror(model.first_bin, model.last_bin, model.n_bins, plain_list(model.histogram))


QUICK = Quick(PimsHistogramBinsMirror, build_pims_histogram_bins, reflect_pims_histogram_bins)
