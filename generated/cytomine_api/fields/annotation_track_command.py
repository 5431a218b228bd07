"""AnnotationTrackCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AnnotationTrackCommand:
    """Names and types of AnnotationTrackCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    annotationtrack: dict[str, Any]
