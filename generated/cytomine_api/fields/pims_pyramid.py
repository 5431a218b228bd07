"""PimsPyramid as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsPyramid:
    """Names and types of PimsPyramid on the wire; nothing else."""

    n_tiers: int
    tiers: list[dict[str, Any]]
