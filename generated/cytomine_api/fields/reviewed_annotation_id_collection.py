"""ReviewedAnnotationIdCollection as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ReviewedAnnotationIdCollection:
    """Names and types of ReviewedAnnotationIdCollection on the wire; nothing else."""

    offset: int
    perPage: int
    size: int
    totalPages: int
    collection: list[int]
