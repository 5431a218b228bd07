"""ReviewedAnnotationCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ReviewedAnnotationCreate:
    """Names and types of ReviewedAnnotationCreate on the wire; nothing else."""

    project: int
    slice: int
    image: int
    user: int
    reviewUser: int
    location: str
    parentIdent: int
    terms: list[int]
    status: int | None
