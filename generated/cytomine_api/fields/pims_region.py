"""PimsRegion as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsRegion:
    """Names and types of PimsRegion on the wire; nothing else."""

    top: int
    left: int
    width: int
    height: int
    reference_tier_index: int | None
    tier_index_type: str | None
