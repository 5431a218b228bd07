"""TagUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TagUpdate:
    """Names and types of TagUpdate on the wire; nothing else."""

    name: str
    id: int
    user: int
