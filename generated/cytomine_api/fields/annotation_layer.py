"""AnnotationLayer as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AnnotationLayer:
    """Names and types of AnnotationLayer on the wire; nothing else."""

    id: int
    name: str
    created: str | None
    updated: str | None
    version: int
    callBack: dict[str, Any]
