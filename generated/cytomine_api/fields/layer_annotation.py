"""LayerAnnotation as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class LayerAnnotation:
    """Names and types of LayerAnnotation on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    annotationLayer: int
    location: str
