"""AnnotationGroupUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationGroupUpdate:
    """Names and types of AnnotationGroupUpdate on the wire; nothing else."""

    project: int
    imageGroup: int
    id: int
    type: str | None
    created: str | int | None
