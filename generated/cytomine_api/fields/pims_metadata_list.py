"""PimsMetadataList as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsMetadataList:
    """Names and types of PimsMetadataList on the wire; nothing else."""

    size: int
    items: list[dict[str, Any]]
