"""ImageFilter as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageFilter:
    """Names and types of ImageFilter on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    method: str
    baseUrl: str
    available: bool
