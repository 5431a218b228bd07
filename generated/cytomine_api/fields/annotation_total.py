"""AnnotationTotal as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationTotal:
    """Names and types of AnnotationTotal on the wire; nothing else."""

    total: int
