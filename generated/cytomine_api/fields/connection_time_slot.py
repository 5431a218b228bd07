"""ConnectionTimeSlot as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ConnectionTimeSlot:
    """Names and types of ConnectionTimeSlot on the wire; nothing else."""

    time: int
    frequency: float
