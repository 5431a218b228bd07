"""ImageGroupImageInstanceCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageGroupImageInstanceCreate:
    """Names and types of ImageGroupImageInstanceCreate on the wire; nothing else."""

    group: int
    image: int
