"""AbstractImageCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.abstract_image import (
    AbstractImageMirror,
    build_abstract_image,
    reflect_abstract_image,
)
from cytomine_api.models.abstract_image import AbstractImage
from cytomine_api.models.abstract_image_collection import AbstractImageCollection


class AbstractImageCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AbstractImageMirror]


REFLECT: Reflect = {AbstractImage: reflect_abstract_image}


def build_abstract_image_collection(row: Any) -> AbstractImageCollection:
    """Return the model of a mirror."""
    self = new(AbstractImageCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_abstract_image)
    self.additional_properties = {}
    return self


def reflect_abstract_image_collection(model: Any) -> AbstractImageCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AbstractImageCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AbstractImageCollectionMirror, build_abstract_image_collection, reflect_abstract_image_collection
)
