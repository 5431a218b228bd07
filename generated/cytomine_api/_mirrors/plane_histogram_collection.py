"""PlaneHistogramCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.plane_histogram import (
    PlaneHistogramMirror,
    build_plane_histogram,
    reflect_plane_histogram,
)
from cytomine_api.models.plane_histogram import PlaneHistogram
from cytomine_api.models.plane_histogram_collection import PlaneHistogramCollection


class PlaneHistogramCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[PlaneHistogramMirror]


REFLECT: Reflect = {PlaneHistogram: reflect_plane_histogram}


def build_plane_histogram_collection(row: Any) -> PlaneHistogramCollection:
    """Return the model of a mirror."""
    self = new(PlaneHistogramCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_plane_histogram)
    self.additional_properties = {}
    return self


def reflect_plane_histogram_collection(model: Any) -> PlaneHistogramCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return PlaneHistogramCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    PlaneHistogramCollectionMirror, build_plane_histogram_collection, reflect_plane_histogram_collection
)
