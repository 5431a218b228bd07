"""Histogram as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Histogram:
    """Names and types of Histogram on the wire; nothing else."""

    type: str
    minimum: int
    maximum: int
    firstBin: int
    lastBin: int
    nBins: int
    histogram: list[int]
