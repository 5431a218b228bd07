"""PimsTierWish as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsTierWish:
    """Names and types of PimsTierWish on the wire; nothing else."""

    height: float | None
    width: float | None
    length: float | None
    zoom: int | None
    level: int | None
