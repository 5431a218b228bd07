"""ImageServerRefusal as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageServerRefusal:
    """Names and types of ImageServerRefusal on the wire; nothing else."""

    title: str
    details: str | None
