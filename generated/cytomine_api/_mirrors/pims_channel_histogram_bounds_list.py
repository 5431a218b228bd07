"""PimsChannelHistogramBoundsList as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_channel_histogram_bounds import (
    PimsChannelHistogramBoundsMirror,
    build_pims_channel_histogram_bounds,
    reflect_pims_channel_histogram_bounds,
)
from cytomine_api.models.pims_channel_histogram_bounds import PimsChannelHistogramBounds
from cytomine_api.models.pims_channel_histogram_bounds_list import PimsChannelHistogramBoundsList


class PimsChannelHistogramBoundsListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsChannelHistogramBoundsMirror]


REFLECT: Reflect = {PimsChannelHistogramBounds: reflect_pims_channel_histogram_bounds}


def build_pims_channel_histogram_bounds_list(row: Any) -> PimsChannelHistogramBoundsList:
    """Return the model of a mirror."""
    self = new(PimsChannelHistogramBoundsList)
    self.size = row.size
    self.items = built(row.items, build_pims_channel_histogram_bounds)
    self.additional_properties = {}
    return self


def reflect_pims_channel_histogram_bounds_list(model: Any) -> PimsChannelHistogramBoundsListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsChannelHistogramBoundsListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(
    PimsChannelHistogramBoundsListMirror,
    build_pims_channel_histogram_bounds_list,
    reflect_pims_channel_histogram_bounds_list,
)
