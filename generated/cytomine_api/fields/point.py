"""Point as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Point:
    """Names and types of Point on the wire; nothing else."""

    x: float
    y: float
