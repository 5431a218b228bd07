"""AnnotationGroupCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AnnotationGroupCommand:
    """Names and types of AnnotationGroupCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    annotationgroup: dict[str, Any]
