"""AnnotationGroupCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_group_create import AnnotationGroupCreate


class AnnotationGroupCreateMirror(Mirror, rename={"image_group": "imageGroup"}):
    """What is exactly as the document says, and nothing else."""

    project: int
    image_group: int
    type: str | None = ABSENT


def build_annotation_group_create(row: Any) -> AnnotationGroupCreate:
    """Return the model of a mirror."""
    self = new(AnnotationGroupCreate)
    self.project = row.project
    self.image_group = row.image_group
    self.type = row.type
    self.additional_properties = {}
    return self


def reflect_annotation_group_create(model: Any) -> AnnotationGroupCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.project, model.image_group, model.type)):
        raise RefusedError
    return AnnotationGroupCreateMirror(model.project, model.image_group, model.type)


QUICK = Quick(AnnotationGroupCreateMirror, build_annotation_group_create, reflect_annotation_group_create)
