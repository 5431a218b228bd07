"""ImageGroup as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImageGroup:
    """Names and types of ImageGroup on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    project: int
    imageInstances: list[dict[str, Any]]
    numberOfImages: int
