"""PimsColormapList as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.pims_colormap import PimsColormapMirror, build_pims_colormap, reflect_pims_colormap
from cytomine_api.models.pims_colormap import PimsColormap
from cytomine_api.models.pims_colormap_list import PimsColormapList


class PimsColormapListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsColormapMirror]


REFLECT: Reflect = {PimsColormap: reflect_pims_colormap}


def build_pims_colormap_list(row: Any) -> PimsColormapList:
    """Return the model of a mirror."""
    self = new(PimsColormapList)
    self.size = row.size
    self.items = built(row.items, build_pims_colormap)
    self.additional_properties = {}
    return self


def reflect_pims_colormap_list(model: Any) -> PimsColormapListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsColormapListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(PimsColormapListMirror, build_pims_colormap_list, reflect_pims_colormap_list)
