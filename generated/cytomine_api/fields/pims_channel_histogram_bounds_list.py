"""PimsChannelHistogramBoundsList as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsChannelHistogramBoundsList:
    """Names and types of PimsChannelHistogramBoundsList on the wire; nothing else."""

    size: int
    items: list[dict[str, Any]]
