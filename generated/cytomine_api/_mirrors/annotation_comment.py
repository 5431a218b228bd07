"""AnnotationComment as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.annotation_comment import AnnotationComment


class AnnotationCommentMirror(
    Mirror,
    rename={
        "class_": "class",
        "sender_name": "senderName",
        "annotation_ident": "annotationIdent",
        "annotation_class_name": "annotationClassName",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    comment: str | None
    receivers: list[int]
    sender: int
    sender_name: str
    annotation_ident: int
    annotation_class_name: str


def build_annotation_comment(row: Any) -> AnnotationComment:
    """Return the model of a mirror."""
    self = new(AnnotationComment)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.comment = row.comment
    self.receivers = row.receivers
    self.sender = row.sender
    self.sender_name = row.sender_name
    self.annotation_ident = row.annotation_ident
    self.annotation_class_name = row.annotation_class_name
    self.additional_properties = {}
    return self


def reflect_annotation_comment(model: Any) -> AnnotationCommentMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.comment,
            model.sender,
            model.sender_name,
            model.annotation_ident,
            model.annotation_class_name,
        )
    ):
        raise RefusedError
    return AnnotationCommentMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.comment,
        plain_list(model.receivers),
        model.sender,
        model.sender_name,
        model.annotation_ident,
        model.annotation_class_name,
    )


QUICK = Quick(AnnotationCommentMirror, build_annotation_comment, reflect_annotation_comment)
