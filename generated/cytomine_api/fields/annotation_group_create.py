"""AnnotationGroupCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationGroupCreate:
    """Names and types of AnnotationGroupCreate on the wire; nothing else."""

    project: int
    imageGroup: int
    type: str | None
