"""ImageBoundsOfLengths as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageBoundsOfLengths:
    """Names and types of ImageBoundsOfLengths on the wire; nothing else."""

    min: float | None
    max: float | None
    list: list[float]
