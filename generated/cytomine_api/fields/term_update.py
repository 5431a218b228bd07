"""TermUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TermUpdate:
    """Names and types of TermUpdate on the wire; nothing else."""

    name: str
    color: str
    ontology: int
    id: int
    comment: str | None
    created: str | int | None
