"""AnnotationCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AnnotationCreate:
    """Names and types of AnnotationCreate on the wire; nothing else."""

    location: str
    slice: int | None
    image: int | None
    user: int | None
    term: list[int] | None
    terms: list[int] | None
    property: dict[str, Any] | None
    properties: dict[str, Any] | None
    track: list[int] | None
    tracks: list[int] | None
    group: int | None
    minPoint: int | None
    maxPoint: int | None
