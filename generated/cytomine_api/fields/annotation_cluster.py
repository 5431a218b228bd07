"""AnnotationCluster as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationCluster:
    """Names and types of AnnotationCluster on the wire; nothing else."""

    id: int
    location: str
    term: list[int]
    count: int
    ratio: float
