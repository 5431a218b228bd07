"""UserAnnotationUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserAnnotationUpdate:
    """Names and types of UserAnnotationUpdate on the wire; nothing else."""

    id: int
    location: str
    slice: int
    image: int
    user: int
    created: str | int | None
    geometryCompression: float | None
