"""PropertyKeyCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.property_key_collection import PropertyKeyCollection


class PropertyKeyCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[str]


def build_property_key_collection(row: Any) -> PropertyKeyCollection:
    """Return the model of a mirror."""
    self = new(PropertyKeyCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = row.collection
    self.additional_properties = {}
    return self


def reflect_property_key_collection(model: Any) -> PropertyKeyCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return PropertyKeyCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, plain_list(model.collection)
    )


QUICK = Quick(PropertyKeyCollectionMirror, build_property_key_collection, reflect_property_key_collection)
