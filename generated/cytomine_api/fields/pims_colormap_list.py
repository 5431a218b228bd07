"""PimsColormapList as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsColormapList:
    """Names and types of PimsColormapList on the wire; nothing else."""

    size: int
    items: list[dict[str, Any]]
