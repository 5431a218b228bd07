"""ReviewedAnnotationTerm as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ReviewedAnnotationTerm:
    """Names and types of ReviewedAnnotationTerm on the wire; nothing else."""

    term: int
    user: int | None
