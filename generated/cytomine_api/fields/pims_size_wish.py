"""PimsSizeWish as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsSizeWish:
    """Names and types of PimsSizeWish on the wire; nothing else."""

    height: float | None
    width: float | None
    length: float | None
