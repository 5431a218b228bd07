"""UserConnectionFrequency as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserConnectionFrequency:
    """Names and types of UserConnectionFrequency on the wire; nothing else."""

    user: int
    frequency: int
