"""OntologyCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class OntologyCreate:
    """Names and types of OntologyCreate on the wire; nothing else."""

    name: str
