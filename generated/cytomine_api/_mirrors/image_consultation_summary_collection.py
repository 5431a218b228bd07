"""ImageConsultationSummaryCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_consultation_summary import (
    ImageConsultationSummaryMirror,
    build_image_consultation_summary,
    reflect_image_consultation_summary,
)
from cytomine_api.models.image_consultation_summary import ImageConsultationSummary
from cytomine_api.models.image_consultation_summary_collection import ImageConsultationSummaryCollection


class ImageConsultationSummaryCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageConsultationSummaryMirror]


REFLECT: Reflect = {ImageConsultationSummary: reflect_image_consultation_summary}


def build_image_consultation_summary_collection(row: Any) -> ImageConsultationSummaryCollection:
    """Return the model of a mirror."""
    self = new(ImageConsultationSummaryCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_image_consultation_summary)
    self.additional_properties = {}
    return self


def reflect_image_consultation_summary_collection(model: Any) -> ImageConsultationSummaryCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ImageConsultationSummaryCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ImageConsultationSummaryCollectionMirror,
    build_image_consultation_summary_collection,
    reflect_image_consultation_summary_collection,
)
