"""AssociatedImageNameCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.associated_image_name_collection import AssociatedImageNameCollection


class AssociatedImageNameCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[str]


def build_associated_image_name_collection(row: Any) -> AssociatedImageNameCollection:
    """Return the model of a mirror."""
    self = new(AssociatedImageNameCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = row.collection
    self.additional_properties = {}
    return self


def reflect_associated_image_name_collection(model: Any) -> AssociatedImageNameCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AssociatedImageNameCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, plain_list(model.collection)
    )


QUICK = Quick(
    AssociatedImageNameCollectionMirror,
    build_associated_image_name_collection,
    reflect_associated_image_name_collection,
)
