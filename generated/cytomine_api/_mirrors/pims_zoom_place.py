"""PimsZoomPlace as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_zoom_place import PimsZoomPlace


class PimsZoomPlaceMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    zoom: int
    tx: int
    ty: int


def build_pims_zoom_place(row: Any) -> PimsZoomPlace:
    """Return the model of a mirror."""
    self = new(PimsZoomPlace)
    self.zoom = row.zoom
    self.tx = row.tx
    self.ty = row.ty
    self.additional_properties = {}
    return self


def reflect_pims_zoom_place(model: Any) -> PimsZoomPlaceMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.zoom, model.tx, model.ty)):
        raise RefusedError
    return PimsZoomPlaceMirror(model.zoom, model.tx, model.ty)


QUICK = Quick(PimsZoomPlaceMirror, build_pims_zoom_place, reflect_pims_zoom_place)
