"""ImageFilterCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_filter import ImageFilterMirror, build_image_filter, reflect_image_filter
from cytomine_api.models.image_filter import ImageFilter
from cytomine_api.models.image_filter_collection import ImageFilterCollection


class ImageFilterCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageFilterMirror]


REFLECT: Reflect = {ImageFilter: reflect_image_filter}


def build_image_filter_collection(row: Any) -> ImageFilterCollection:
    """Return the model of a mirror."""
    self = new(ImageFilterCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_image_filter)
    self.additional_properties = {}
    return self


def reflect_image_filter_collection(model: Any) -> ImageFilterCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ImageFilterCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(ImageFilterCollectionMirror, build_image_filter_collection, reflect_image_filter_collection)
