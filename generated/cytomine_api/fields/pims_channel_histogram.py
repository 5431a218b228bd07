"""PimsChannelHistogram as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsChannelHistogram:
    """Names and types of PimsChannelHistogram on the wire; nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    concrete_channel: int
    sample: int
    color: str | None
    first_bin: int
    last_bin: int
    n_bins: int
    histogram: list[int]
