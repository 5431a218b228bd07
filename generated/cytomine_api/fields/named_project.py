"""NamedProject as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class NamedProject:
    """Names and types of NamedProject on the wire; nothing else."""

    id: int
    name: str
