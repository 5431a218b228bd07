"""AnnotationLink as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationLink:
    """Names and types of AnnotationLink on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    annotationIdent: int
    annotationClassName: str
    group: int
    image: int
