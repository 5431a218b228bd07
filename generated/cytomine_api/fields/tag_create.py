"""TagCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TagCreate:
    """Names and types of TagCreate on the wire; nothing else."""

    name: str
