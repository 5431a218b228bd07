"""ProjectBounds as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ProjectBounds:
    """Names and types of ProjectBounds on the wire; nothing else."""

    created: dict[str, Any]
    updated: dict[str, Any]
    mode: dict[str, Any]
    name: dict[str, Any]
    numberOfAnnotations: dict[str, Any]
    numberOfJobAnnotations: dict[str, Any]
    numberOfReviewedAnnotations: dict[str, Any]
    numberOfImages: dict[str, Any]
    members: dict[str, Any]
