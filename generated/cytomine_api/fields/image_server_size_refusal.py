"""ImageServerSizeRefusal as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageServerSizeRefusal:
    """Names and types of ImageServerSizeRefusal on the wire; nothing else."""

    title: str
    details: str | None
    request_width: int
    request_height: int
    max_size: int
