"""PlaneHistogramBoundsCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.plane_histogram_bounds import (
    PlaneHistogramBoundsMirror,
    build_plane_histogram_bounds,
    reflect_plane_histogram_bounds,
)
from cytomine_api.models.plane_histogram_bounds import PlaneHistogramBounds
from cytomine_api.models.plane_histogram_bounds_collection import PlaneHistogramBoundsCollection


class PlaneHistogramBoundsCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[PlaneHistogramBoundsMirror]


REFLECT: Reflect = {PlaneHistogramBounds: reflect_plane_histogram_bounds}


def build_plane_histogram_bounds_collection(row: Any) -> PlaneHistogramBoundsCollection:
    """Return the model of a mirror."""
    self = new(PlaneHistogramBoundsCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_plane_histogram_bounds)
    self.additional_properties = {}
    return self


def reflect_plane_histogram_bounds_collection(model: Any) -> PlaneHistogramBoundsCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return PlaneHistogramBoundsCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    PlaneHistogramBoundsCollectionMirror,
    build_plane_histogram_bounds_collection,
    reflect_plane_histogram_bounds_collection,
)
