"""AnnotationGroupUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_group_update import AnnotationGroupUpdate


class AnnotationGroupUpdateMirror(Mirror, rename={"image_group": "imageGroup"}):
    """What is exactly as the document says, and nothing else."""

    project: int
    image_group: int
    id: int
    type: str | None = ABSENT
    created: str | int | None = ABSENT


def build_annotation_group_update(row: Any) -> AnnotationGroupUpdate:
    """Return the model of a mirror."""
    self = new(AnnotationGroupUpdate)
    self.project = row.project
    self.image_group = row.image_group
    self.id = row.id
    self.type = row.type
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_annotation_group_update(model: Any) -> AnnotationGroupUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.project, model.image_group, model.id, model.type, model.created)
    ):
        raise RefusedError
    return AnnotationGroupUpdateMirror(model.project, model.image_group, model.id, model.type, model.created)


QUICK = Quick(AnnotationGroupUpdateMirror, build_annotation_group_update, reflect_annotation_group_update)
