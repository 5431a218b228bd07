"""ImageServerRepresentationRefusal as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageServerRepresentationRefusal:
    """Names and types of ImageServerRepresentationRefusal on the wire; nothing else."""

    title: str
    details: str | None
    representation: str
