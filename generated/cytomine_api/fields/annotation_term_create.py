"""AnnotationTermCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationTermCreate:
    """Names and types of AnnotationTermCreate on the wire; nothing else."""

    userannotation: int
    term: int
    user: int | None
