"""ImageLayersReview as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageLayersReview:
    """Names and types of ImageLayersReview on the wire; nothing else."""

    users: list[int] | None
    task: int | None
