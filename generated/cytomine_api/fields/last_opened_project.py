"""LastOpenedProject as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class LastOpenedProject:
    """Names and types of LastOpenedProject on the wire; nothing else."""

    id: int
    date: int
    opened: bool
