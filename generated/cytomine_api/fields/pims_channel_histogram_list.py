"""PimsChannelHistogramList as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsChannelHistogramList:
    """Names and types of PimsChannelHistogramList on the wire; nothing else."""

    size: int
    items: list[dict[str, Any]]
