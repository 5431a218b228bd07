"""ChannelHistogramBounds as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ChannelHistogramBounds:
    """Names and types of ChannelHistogramBounds on the wire; nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    apparentChannel: int
    sample: int
    color: str | None
