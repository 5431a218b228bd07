"""PimsTileRegion as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsTileRegion:
    """Names and types of PimsTileRegion on the wire; nothing else."""

    ti: int
    reference_tier_index: int | None
    tier_index_type: str | None
