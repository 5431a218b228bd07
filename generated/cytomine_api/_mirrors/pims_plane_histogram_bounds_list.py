"""PimsPlaneHistogramBoundsList as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_plane_histogram_bounds import (
    PimsPlaneHistogramBoundsMirror,
    build_pims_plane_histogram_bounds,
    reflect_pims_plane_histogram_bounds,
)
from cytomine_api.models.pims_plane_histogram_bounds import PimsPlaneHistogramBounds
from cytomine_api.models.pims_plane_histogram_bounds_list import PimsPlaneHistogramBoundsList


class PimsPlaneHistogramBoundsListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsPlaneHistogramBoundsMirror]


REFLECT: Reflect = {PimsPlaneHistogramBounds: reflect_pims_plane_histogram_bounds}


def build_pims_plane_histogram_bounds_list(row: Any) -> PimsPlaneHistogramBoundsList:
    """Return the model of a mirror."""
    self = new(PimsPlaneHistogramBoundsList)
    self.size = row.size
    self.items = built(row.items, build_pims_plane_histogram_bounds)
    self.additional_properties = {}
    return self


def reflect_pims_plane_histogram_bounds_list(model: Any) -> PimsPlaneHistogramBoundsListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsPlaneHistogramBoundsListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(
    PimsPlaneHistogramBoundsListMirror,
    build_pims_plane_histogram_bounds_list,
    reflect_pims_plane_histogram_bounds_list,
)
