"""RelationTerm as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class RelationTerm:
    """Names and types of RelationTerm on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    relation: int
    term1: int
    term2: int
