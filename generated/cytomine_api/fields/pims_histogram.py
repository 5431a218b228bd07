"""PimsHistogram as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsHistogram:
    """Names and types of PimsHistogram on the wire; nothing else."""

    type: str
    minimum: int
    maximum: int
    first_bin: int
    last_bin: int
    n_bins: int
    histogram: list[int]
