"""PimsLevelIndex as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsLevelIndex:
    """Names and types of PimsLevelIndex on the wire; nothing else."""

    level: int
    ti: int
