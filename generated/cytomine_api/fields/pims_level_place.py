"""PimsLevelPlace as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsLevelPlace:
    """Names and types of PimsLevelPlace on the wire; nothing else."""

    level: int
    tx: int
    ty: int
