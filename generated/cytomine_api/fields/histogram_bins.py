"""HistogramBins as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class HistogramBins:
    """Names and types of HistogramBins on the wire; nothing else."""

    firstBin: int
    lastBin: int
    nBins: int
    histogram: list[int]
