"""AnnotationLinkCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AnnotationLinkCommand:
    """Names and types of AnnotationLinkCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    annotationlink: dict[str, Any]
