"""AnnotationAction as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_action import AnnotationAction


class AnnotationActionMirror(
    Mirror,
    rename={
        "class_": "class",
        "annotation_ident": "annotationIdent",
        "annotation_class_name": "annotationClassName",
        "annotation_creator": "annotationCreator",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str
    user: int
    image: int
    slice: int
    project: int
    action: str | None
    annotation_ident: int
    annotation_class_name: str
    annotation_creator: int


def build_annotation_action(row: Any) -> AnnotationAction:
    """Return the model of a mirror."""
    self = new(AnnotationAction)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.user = row.user
    self.image = row.image
    self.slice = row.slice
    self.project = row.project
    self.action = row.action
    self.annotation_ident = row.annotation_ident
    self.annotation_class_name = row.annotation_class_name
    self.annotation_creator = row.annotation_creator
    self.additional_properties = {}
    return self


def reflect_annotation_action(model: Any) -> AnnotationActionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.user,
            model.image,
            model.slice,
            model.project,
            model.action,
            model.annotation_ident,
            model.annotation_class_name,
            model.annotation_creator,
        )
    ):
        raise RefusedError
    return AnnotationActionMirror(
        model.class_,
        model.id,
        model.created,
        model.user,
        model.image,
        model.slice,
        model.project,
        model.action,
        model.annotation_ident,
        model.annotation_class_name,
        model.annotation_creator,
    )


QUICK = Quick(AnnotationActionMirror, build_annotation_action, reflect_annotation_action)
