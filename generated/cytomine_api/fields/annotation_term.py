"""AnnotationTerm as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationTerm:
    """Names and types of AnnotationTerm on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    userannotation: int
    term: int
    user: int
