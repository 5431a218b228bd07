"""DescriptionCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.description import DescriptionMirror, build_description, reflect_description
from cytomine_api.models.description import Description
from cytomine_api.models.description_collection import DescriptionCollection


class DescriptionCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[DescriptionMirror]


REFLECT: Reflect = {Description: reflect_description}


def build_description_collection(row: Any) -> DescriptionCollection:
    """Return the model of a mirror."""
    self = new(DescriptionCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_description)
    self.additional_properties = {}
    return self


def reflect_description_collection(model: Any) -> DescriptionCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return DescriptionCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(DescriptionCollectionMirror, build_description_collection, reflect_description_collection)
