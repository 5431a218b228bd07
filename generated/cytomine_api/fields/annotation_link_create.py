"""AnnotationLinkCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationLinkCreate:
    """Names and types of AnnotationLinkCreate on the wire; nothing else."""

    annotationIdent: int
    group: int
    image: int
