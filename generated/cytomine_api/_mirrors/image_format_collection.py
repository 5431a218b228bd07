"""ImageFormatCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_format import ImageFormatMirror, build_image_format, reflect_image_format
from cytomine_api.models.image_format import ImageFormat
from cytomine_api.models.image_format_collection import ImageFormatCollection


class ImageFormatCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageFormatMirror]


REFLECT: Reflect = {ImageFormat: reflect_image_format}


def build_image_format_collection(row: Any) -> ImageFormatCollection:
    """Return the model of a mirror."""
    self = new(ImageFormatCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_image_format)
    self.additional_properties = {}
    return self


def reflect_image_format_collection(model: Any) -> ImageFormatCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ImageFormatCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(ImageFormatCollectionMirror, build_image_format_collection, reflect_image_format_collection)
