"""LayerAnnotation as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.layer_annotation import LayerAnnotation


class LayerAnnotationMirror(Mirror, rename={"class_": "class", "annotation_layer": "annotationLayer"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    annotation_layer: int
    location: str


def build_layer_annotation(row: Any) -> LayerAnnotation:
    """Return the model of a mirror."""
    self = new(LayerAnnotation)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.annotation_layer = row.annotation_layer
    self.location = row.location
    self.additional_properties = {}
    return self


def reflect_layer_annotation(model: Any) -> LayerAnnotationMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.annotation_layer, model.location)
    ):
        raise RefusedError
    return LayerAnnotationMirror(
        model.class_, model.id, model.created, model.updated, model.annotation_layer, model.location
    )


QUICK = Quick(LayerAnnotationMirror, build_layer_annotation, reflect_layer_annotation)
