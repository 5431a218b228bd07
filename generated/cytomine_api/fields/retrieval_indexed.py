"""RetrievalIndexed as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class RetrievalIndexed:
    """Names and types of RetrievalIndexed on the wire; nothing else."""

    ids: list[int]
    storage: str
    index: str
