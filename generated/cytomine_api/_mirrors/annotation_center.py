"""AnnotationCenter as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.annotation_center import AnnotationCenter


class AnnotationCenterMirror(Mirror, rename={"id_annotation": "idAnnotation"}):
    """What is exactly as the document says, and nothing else."""

    id_annotation: int
    x: int | float
    y: int | float
    value: str


def build_annotation_center(row: Any) -> AnnotationCenter:
    """Return the model of a mirror."""
    self = new(AnnotationCenter)
    self.id_annotation = row.id_annotation
    self.x = row.x
    self.y = row.y
    self.value = row.value
    self.additional_properties = {}
    return self


def reflect_annotation_center(model: Any) -> AnnotationCenterMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.id_annotation, model.value))
        or not are_numbers((model.x, model.y))
    ):
        raise RefusedError
    return AnnotationCenterMirror(model.id_annotation, model.x, model.y, model.value)


QUICK = Quick(AnnotationCenterMirror, build_annotation_center, reflect_annotation_center)
