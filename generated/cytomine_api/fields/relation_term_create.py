"""RelationTermCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class RelationTermCreate:
    """Names and types of RelationTermCreate on the wire; nothing else."""

    term1: int
    term2: int
    relation: int | None
