"""PimsChannelHistogramBounds as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsChannelHistogramBounds:
    """Names and types of PimsChannelHistogramBounds on the wire; nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    concrete_channel: int
    sample: int
    color: str | None
