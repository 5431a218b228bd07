"""CreatedAnnotationLink as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class CreatedAnnotationLink:
    """Names and types of CreatedAnnotationLink on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    annotationClassName: str
    annotationIdent: int
    group: int
    image: int
