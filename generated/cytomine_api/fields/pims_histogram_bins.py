"""PimsHistogramBins as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsHistogramBins:
    """Names and types of PimsHistogramBins on the wire; nothing else."""

    first_bin: int
    last_bin: int
    n_bins: int
    histogram: list[int]
