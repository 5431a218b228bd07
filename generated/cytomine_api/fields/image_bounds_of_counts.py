"""ImageBoundsOfCounts as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageBoundsOfCounts:
    """Names and types of ImageBoundsOfCounts on the wire; nothing else."""

    min: int | None
    max: int | None
    list: list[int]
