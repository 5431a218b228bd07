"""ImageReviewReply as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImageReviewReply:
    """Names and types of ImageReviewReply on the wire; nothing else."""

    message: str
    imageinstance: dict[str, Any]
