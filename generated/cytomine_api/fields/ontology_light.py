"""OntologyLight as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class OntologyLight:
    """Names and types of OntologyLight on the wire; nothing else."""

    id: int
    name: str
