"""ImageConsultationCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_consultation_by_image import (
    ImageConsultationByImageMirror,
    build_image_consultation_by_image,
    reflect_image_consultation_by_image,
)
from cytomine_api.models.image_consultation_by_image import ImageConsultationByImage
from cytomine_api.models.image_consultation_collection import ImageConsultationCollection


class ImageConsultationCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageConsultationByImageMirror]


REFLECT: Reflect = {ImageConsultationByImage: reflect_image_consultation_by_image}


def build_image_consultation_collection(row: Any) -> ImageConsultationCollection:
    """Return the model of a mirror."""
    self = new(ImageConsultationCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: build_image_consultation_by_image(each))
    self.additional_properties = {}
    return self


def reflect_image_consultation_collection(model: Any) -> ImageConsultationCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ImageConsultationCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ImageConsultationCollectionMirror,
    build_image_consultation_collection,
    reflect_image_consultation_collection,
)
