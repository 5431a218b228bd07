"""LastConsultedImageCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.last_consulted_image import (
    LastConsultedImageMirror,
    build_last_consulted_image,
    reflect_last_consulted_image,
)
from cytomine_api.models.last_consulted_image import LastConsultedImage
from cytomine_api.models.last_consulted_image_collection import LastConsultedImageCollection


class LastConsultedImageCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[LastConsultedImageMirror]


REFLECT: Reflect = {LastConsultedImage: reflect_last_consulted_image}


def build_last_consulted_image_collection(row: Any) -> LastConsultedImageCollection:
    """Return the model of a mirror."""
    self = new(LastConsultedImageCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_last_consulted_image)
    self.additional_properties = {}
    return self


def reflect_last_consulted_image_collection(model: Any) -> LastConsultedImageCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return LastConsultedImageCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    LastConsultedImageCollectionMirror,
    build_last_consulted_image_collection,
    reflect_last_consulted_image_collection,
)
