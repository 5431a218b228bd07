"""ImageServerStorage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageServerStorage:
    """Names and types of ImageServerStorage on the wire; nothing else."""

    total: int
    available: int
    used: int
    usedP: float
