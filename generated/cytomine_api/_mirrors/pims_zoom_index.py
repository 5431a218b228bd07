"""PimsZoomIndex as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_zoom_index import PimsZoomIndex


class PimsZoomIndexMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    zoom: int
    ti: int


def build_pims_zoom_index(row: Any) -> PimsZoomIndex:
    """Return the model of a mirror."""
    self = new(PimsZoomIndex)
    self.zoom = row.zoom
    self.ti = row.ti
    self.additional_properties = {}
    return self


def reflect_pims_zoom_index(model: Any) -> PimsZoomIndexMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.zoom, model.ti)):
        raise RefusedError
    return PimsZoomIndexMirror(model.zoom, model.ti)


QUICK = Quick(PimsZoomIndexMirror, build_pims_zoom_index, reflect_pims_zoom_index)
