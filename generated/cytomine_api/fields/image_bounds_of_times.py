"""ImageBoundsOfTimes as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageBoundsOfTimes:
    """Names and types of ImageBoundsOfTimes on the wire; nothing else."""

    min: int | None
    max: int | None
    list: list[int]
