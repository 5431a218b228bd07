"""EvolutionSlot as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class EvolutionSlot:
    """Names and types of EvolutionSlot on the wire; nothing else."""

    date: int
    endDate: int
    size: int
