"""AnnotationComment as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationComment:
    """Names and types of AnnotationComment on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    comment: str | None
    receivers: list[int]
    sender: int
    senderName: str
    annotationIdent: int
    annotationClassName: str
