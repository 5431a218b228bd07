"""ReviewedAnnotationStats as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ReviewedAnnotationStats:
    """Names and types of ReviewedAnnotationStats on the wire; nothing else."""

    user: int
    all: int
    reviewed: int
