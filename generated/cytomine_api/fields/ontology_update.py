"""OntologyUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class OntologyUpdate:
    """Names and types of OntologyUpdate on the wire; nothing else."""

    name: str
    id: int
    user: int
    created: str | int | None
