"""ImageGroupCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageGroupCreate:
    """Names and types of ImageGroupCreate on the wire; nothing else."""

    name: str
    project: int
