"""ImageInstanceBounds as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImageInstanceBounds:
    """Names and types of ImageInstanceBounds on the wire; nothing else."""

    created: dict[str, Any]
    updated: dict[str, Any]
    reviewStart: dict[str, Any]
    reviewStop: dict[str, Any]
    magnification: dict[str, Any]
    physicalSizeX: dict[str, Any]
    physicalSizeY: dict[str, Any]
    physicalSizeZ: dict[str, Any]
    fps: dict[str, Any]
    format: dict[str, Any]
    mimeType: dict[str, Any]
    countImageAnnotations: dict[str, Any]
    countImageJobAnnotations: dict[str, Any]
    countImageReviewedAnnotations: dict[str, Any]
    width: dict[str, Any]
    height: dict[str, Any]
    instanceFilename: dict[str, Any]
