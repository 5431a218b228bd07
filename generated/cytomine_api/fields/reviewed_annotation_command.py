"""ReviewedAnnotationCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ReviewedAnnotationCommand:
    """Names and types of ReviewedAnnotationCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    reviewedannotation: dict[str, Any]
