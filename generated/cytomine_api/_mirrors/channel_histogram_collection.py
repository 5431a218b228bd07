"""ChannelHistogramCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.channel_histogram import (
    ChannelHistogramMirror,
    build_channel_histogram,
    reflect_channel_histogram,
)
from cytomine_api.models.channel_histogram import ChannelHistogram
from cytomine_api.models.channel_histogram_collection import ChannelHistogramCollection


class ChannelHistogramCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ChannelHistogramMirror]


REFLECT: Reflect = {ChannelHistogram: reflect_channel_histogram}


def build_channel_histogram_collection(row: Any) -> ChannelHistogramCollection:
    """Return the model of a mirror."""
    self = new(ChannelHistogramCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_channel_histogram)
    self.additional_properties = {}
    return self


def reflect_channel_histogram_collection(model: Any) -> ChannelHistogramCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ChannelHistogramCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ChannelHistogramCollectionMirror, build_channel_histogram_collection, reflect_channel_histogram_collection
)
