"""HistogramBounds as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class HistogramBounds:
    """Names and types of HistogramBounds on the wire; nothing else."""

    type: str
    minimum: int
    maximum: int
