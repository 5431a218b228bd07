"""ImageBoundsOfTexts as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageBoundsOfTexts:
    """Names and types of ImageBoundsOfTexts on the wire; nothing else."""

    min: str | None
    max: str | None
    list: list[str]
