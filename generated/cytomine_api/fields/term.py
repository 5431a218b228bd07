"""Term as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Term:
    """Names and types of Term on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    comment: str | None
    ontology: int
    color: str
    parent: int | None
