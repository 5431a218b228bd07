"""ChannelHistogram as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ChannelHistogram:
    """Names and types of ChannelHistogram on the wire; nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    apparentChannel: int
    sample: int
    color: str | None
    firstBin: int
    lastBin: int
    nBins: int
    histogram: list[int]
