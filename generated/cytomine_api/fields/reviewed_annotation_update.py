"""ReviewedAnnotationUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ReviewedAnnotationUpdate:
    """Names and types of ReviewedAnnotationUpdate on the wire; nothing else."""

    id: int
    location: str
    slice: int
    image: int
    user: int
    reviewUser: int
    terms: list[int]
    created: str | int | None
    geometryCompression: float | None
    parentIdent: int | None
    status: int | None
