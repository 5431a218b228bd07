"""AnnotationAction as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationAction:
    """Names and types of AnnotationAction on the wire; nothing else."""

    class_: str
    id: int
    created: str
    user: int
    image: int
    slice: int
    project: int
    action: str | None
    annotationIdent: int
    annotationClassName: str
    annotationCreator: int
