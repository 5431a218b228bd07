"""AnnotationCenter as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationCenter:
    """Names and types of AnnotationCenter on the wire; nothing else."""

    idAnnotation: int
    x: float
    y: float
    value: str
