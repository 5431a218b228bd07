"""AnnotationIndex as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationIndex:
    """Names and types of AnnotationIndex on the wire; nothing else."""

    user: int
    slice: int | None
    countAnnotation: int
    countReviewedAnnotation: int
