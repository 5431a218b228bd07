"""AnnotationActionCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationActionCreate:
    """Names and types of AnnotationActionCreate on the wire; nothing else."""

    annotationIdent: int
    action: str | None
