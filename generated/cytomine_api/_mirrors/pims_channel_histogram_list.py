"""PimsChannelHistogramList as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_channel_histogram import (
    PimsChannelHistogramMirror,
    build_pims_channel_histogram,
    reflect_pims_channel_histogram,
)
from cytomine_api.models.pims_channel_histogram import PimsChannelHistogram
from cytomine_api.models.pims_channel_histogram_list import PimsChannelHistogramList


class PimsChannelHistogramListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsChannelHistogramMirror]


REFLECT: Reflect = {PimsChannelHistogram: reflect_pims_channel_histogram}


def build_pims_channel_histogram_list(row: Any) -> PimsChannelHistogramList:
    """Return the model of a mirror."""
    self = new(PimsChannelHistogramList)
    self.size = row.size
    self.items = built(row.items, build_pims_channel_histogram)
    self.additional_properties = {}
    return self


def reflect_pims_channel_histogram_list(model: Any) -> PimsChannelHistogramListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsChannelHistogramListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(
    PimsChannelHistogramListMirror, build_pims_channel_histogram_list, reflect_pims_channel_histogram_list
)
