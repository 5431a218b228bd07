"""PimsPlaneHistogramList as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_plane_histogram import (
    PimsPlaneHistogramMirror,
    build_pims_plane_histogram,
    reflect_pims_plane_histogram,
)
from cytomine_api.models.pims_plane_histogram import PimsPlaneHistogram
from cytomine_api.models.pims_plane_histogram_list import PimsPlaneHistogramList


class PimsPlaneHistogramListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsPlaneHistogramMirror]


REFLECT: Reflect = {PimsPlaneHistogram: reflect_pims_plane_histogram}


def build_pims_plane_histogram_list(row: Any) -> PimsPlaneHistogramList:
    """Return the model of a mirror."""
    self = new(PimsPlaneHistogramList)
    self.size = row.size
    self.items = built(row.items, build_pims_plane_histogram)
    self.additional_properties = {}
    return self


def reflect_pims_plane_histogram_list(model: Any) -> PimsPlaneHistogramListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsPlaneHistogramListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(
    PimsPlaneHistogramListMirror, build_pims_plane_histogram_list, reflect_pims_plane_histogram_list
)
