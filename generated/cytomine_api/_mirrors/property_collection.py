"""PropertyCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.property import PropertyMirror, build_property, reflect_property
from cytomine_api.models.property import Property
from cytomine_api.models.property_collection import PropertyCollection


class PropertyCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[PropertyMirror]


REFLECT: Reflect = {Property: reflect_property}


def build_property_collection(row: Any) -> PropertyCollection:
    """Return the model of a mirror."""
    self = new(PropertyCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_property)
    self.additional_properties = {}
    return self


def reflect_property_collection(model: Any) -> PropertyCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return PropertyCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(PropertyCollectionMirror, build_property_collection, reflect_property_collection)
