"""PlaneHistogramBounds as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PlaneHistogramBounds:
    """Names and types of PlaneHistogramBounds on the wire; nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    apparentChannel: int
    sample: int
    color: str | None
    zSlice: int
    timepoint: int
