"""PimsPlaneHistogram as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsPlaneHistogram:
    """Names and types of PimsPlaneHistogram on the wire; nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    concrete_channel: int
    sample: int
    color: str | None
    z_slice: int
    timepoint: int
    first_bin: int
    last_bin: int
    n_bins: int
    histogram: list[int]
