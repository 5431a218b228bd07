"""AnnotationGroup as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_group import AnnotationGroup


class AnnotationGroupMirror(Mirror, rename={"class_": "class", "image_group": "imageGroup"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    project: int
    image_group: int
    type: str


def build_annotation_group(row: Any) -> AnnotationGroup:
    """Return the model of a mirror."""
    self = new(AnnotationGroup)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.project = row.project
    self.image_group = row.image_group
    self.type = row.type
    self.additional_properties = {}
    return self


def reflect_annotation_group(model: Any) -> AnnotationGroupMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.project, model.image_group, model.type)
    ):
        raise RefusedError
    return AnnotationGroupMirror(
        model.class_, model.id, model.created, model.updated, model.project, model.image_group, model.type
    )


QUICK = Quick(AnnotationGroupMirror, build_annotation_group, reflect_annotation_group)
