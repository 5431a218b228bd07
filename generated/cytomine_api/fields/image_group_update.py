"""ImageGroupUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageGroupUpdate:
    """Names and types of ImageGroupUpdate on the wire; nothing else."""

    name: str
    project: int
    id: int
    created: str | int | None
