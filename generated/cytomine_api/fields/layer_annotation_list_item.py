"""LayerAnnotationListItem as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class LayerAnnotationListItem:
    """Names and types of LayerAnnotationListItem on the wire; nothing else."""

    id: int
    annotationLayer: dict[str, Any]
    location: str
    created: str | None
    updated: str | None
    version: int
    callBack: dict[str, Any]
