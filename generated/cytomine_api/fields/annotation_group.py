"""AnnotationGroup as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationGroup:
    """Names and types of AnnotationGroup on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    project: int
    imageGroup: int
    type: str
