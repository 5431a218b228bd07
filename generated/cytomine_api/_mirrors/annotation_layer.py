"""AnnotationLayer as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api.models.annotation_layer import AnnotationLayer
from cytomine_api.models.layer_callback import LayerCallback


class AnnotationLayerMirror(Mirror, rename={"call_back": "callBack"}):
    """What is exactly as the document says, and nothing else."""

    id: int
    name: str
    created: str | None
    updated: str | None
    version: int
    call_back: Any


REFLECT: Reflect = {}


def build_annotation_layer(row: Any) -> AnnotationLayer:
    """Return the model of a mirror."""
    self = new(AnnotationLayer)
    self.id = row.id
    self.name = row.name
    self.created = row.created
    self.updated = row.updated
    self.version = row.version
    self.call_back = LayerCallback.from_dict(row.call_back)
    self.additional_properties = {}
    return self


def reflect_annotation_layer(model: Any) -> AnnotationLayerMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.id, model.name, model.created, model.updated, model.version)
    ):
        raise RefusedError
    return AnnotationLayerMirror(
        model.id, model.name, model.created, model.updated, model.version, reflected(model.call_back, REFLECT)
    )


QUICK = Quick(AnnotationLayerMirror, build_annotation_layer, reflect_annotation_layer, is_open=True)
