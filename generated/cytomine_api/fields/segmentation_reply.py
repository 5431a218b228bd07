"""SegmentationReply as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class SegmentationReply:
    """Names and types of SegmentationReply on the wire; nothing else."""

    message: str
