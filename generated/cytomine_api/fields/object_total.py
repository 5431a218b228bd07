"""ObjectTotal as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ObjectTotal:
    """Names and types of ObjectTotal on the wire; nothing else."""

    total: int
