"""AnnotationCommentCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.annotation_comment_create import AnnotationCommentCreate


class AnnotationCommentCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    comment: str | None = ABSENT
    receivers: list[int] = ABSENT
    sender: int | None = ABSENT


def build_annotation_comment_create(row: Any) -> AnnotationCommentCreate:
    """Return the model of a mirror."""
    self = new(AnnotationCommentCreate)
    self.comment = row.comment
    self.receivers = row.receivers
    self.sender = row.sender
    self.additional_properties = {}
    return self


def reflect_annotation_comment_create(model: Any) -> AnnotationCommentCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.comment, model.sender)):
        raise RefusedError
    return AnnotationCommentCreateMirror(model.comment, plain_list(model.receivers), model.sender)


QUICK = Quick(
    AnnotationCommentCreateMirror, build_annotation_comment_create, reflect_annotation_comment_create
)
