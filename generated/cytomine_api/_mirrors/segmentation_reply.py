"""SegmentationReply as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.segmentation_reply import SegmentationReply


class SegmentationReplyMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    message: str


def build_segmentation_reply(row: Any) -> SegmentationReply:
    """Return the model of a mirror."""
    self = new(SegmentationReply)
    self.message = row.message
    self.additional_properties = {}
    return self


def reflect_segmentation_reply(model: Any) -> SegmentationReplyMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message,)):
        raise RefusedError
    return SegmentationReplyMirror(model.message)


QUICK = Quick(SegmentationReplyMirror, build_segmentation_reply, reflect_segmentation_reply)
