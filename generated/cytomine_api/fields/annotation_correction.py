"""AnnotationCorrection as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationCorrection:
    """Names and types of AnnotationCorrection on the wire; nothing else."""

    location: str
    image: int | None
    layers: list[int] | int | None
    annotation: int | None
    remove: bool | None
    review: bool | None
