"""NoPosition as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class NoPosition:
    """Names and types of NoPosition on the wire; nothing else."""
