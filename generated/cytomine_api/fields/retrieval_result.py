"""RetrievalResult as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class RetrievalResult:
    """Names and types of RetrievalResult on the wire; nothing else."""

    query: str
    index: str
    storage: list[str]
    similarities: list[list[str | float]]
