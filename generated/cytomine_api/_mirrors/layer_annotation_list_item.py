"""LayerAnnotationListItem as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_layer import (
    AnnotationLayerMirror,
    build_annotation_layer,
    reflect_annotation_layer,
)
from cytomine_api.models.annotation_layer import AnnotationLayer
from cytomine_api.models.layer_annotation_list_item import LayerAnnotationListItem
from cytomine_api.models.layer_callback import LayerCallback


class LayerAnnotationListItemMirror(
    Mirror, rename={"annotation_layer": "annotationLayer", "call_back": "callBack"}
):
    """What is exactly as the document says, and nothing else."""

    id: int
    annotation_layer: AnnotationLayerMirror
    location: str
    created: str | None
    updated: str | None
    version: int
    call_back: Any


REFLECT: Reflect = {AnnotationLayer: reflect_annotation_layer}


def build_layer_annotation_list_item(row: Any) -> LayerAnnotationListItem:
    """Return the model of a mirror."""
    self = new(LayerAnnotationListItem)
    self.id = row.id
    self.annotation_layer = build_annotation_layer(row.annotation_layer)
    self.location = row.location
    self.created = row.created
    self.updated = row.updated
    self.version = row.version
    self.call_back = LayerCallback.from_dict(row.call_back)
    self.additional_properties = {}
    return self


def reflect_layer_annotation_list_item(model: Any) -> LayerAnnotationListItemMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.id, model.location, model.created, model.updated, model.version)
    ):
        raise RefusedError
    return LayerAnnotationListItemMirror(
        model.id,
        reflect_annotation_layer(model.annotation_layer)
        if type(model.annotation_layer) is AnnotationLayer
        else reflected(model.annotation_layer, REFLECT),
        model.location,
        model.created,
        model.updated,
        model.version,
        reflected(model.call_back, REFLECT),
    )


QUICK = Quick(
    LayerAnnotationListItemMirror,
    build_layer_annotation_list_item,
    reflect_layer_annotation_list_item,
    is_open=True,
)
