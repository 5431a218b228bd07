"""AnnotationTermCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AnnotationTermCommand:
    """Names and types of AnnotationTermCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    annotationterm: dict[str, Any]
