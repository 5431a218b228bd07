"""AnnotationReview as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationReview:
    """Names and types of AnnotationReview on the wire; nothing else."""

    terms: list[int] | None
