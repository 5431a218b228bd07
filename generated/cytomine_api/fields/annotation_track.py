"""AnnotationTrack as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationTrack:
    """Names and types of AnnotationTrack on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    annotationIdent: int
    annotationClassName: str
    track: int
    slice: int
