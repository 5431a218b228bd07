"""AnnotationCommentCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationCommentCreate:
    """Names and types of AnnotationCommentCreate on the wire; nothing else."""

    comment: str | None
    receivers: list[int] | None
    sender: int | None
