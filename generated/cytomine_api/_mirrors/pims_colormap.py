"""PimsColormap as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_colormap import PimsColormap


class PimsColormapMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: str
    name: str
    type: str


def build_pims_colormap(row: Any) -> PimsColormap:
    """Return the model of a mirror."""
    self = new(PimsColormap)
    self.id = row.id
    self.name = row.name
    self.type = row.type
    self.additional_properties = {}
    return self


def reflect_pims_colormap(model: Any) -> PimsColormapMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.name, model.type)):
        raise RefusedError
    return PimsColormapMirror(model.id, model.name, model.type)


QUICK = Quick(PimsColormapMirror, build_pims_colormap, reflect_pims_colormap)
