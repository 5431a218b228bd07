"""AnnotationTrackCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationTrackCreate:
    """Names and types of AnnotationTrackCreate on the wire; nothing else."""

    annotationIdent: int
    track: int
