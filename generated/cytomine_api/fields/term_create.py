"""TermCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TermCreate:
    """Names and types of TermCreate on the wire; nothing else."""

    name: str
    color: str
    ontology: int
    comment: str | None
