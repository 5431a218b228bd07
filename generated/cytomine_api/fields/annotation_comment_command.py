"""AnnotationCommentCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AnnotationCommentCommand:
    """Names and types of AnnotationCommentCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    sharedannotation: dict[str, Any]
