"""DeletionCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.deletion import DeletionMirror, build_deletion, reflect_deletion
from cytomine_api.models.deletion import Deletion
from cytomine_api.models.deletion_collection import DeletionCollection


class DeletionCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[DeletionMirror]


REFLECT: Reflect = {Deletion: reflect_deletion}


def build_deletion_collection(row: Any) -> DeletionCollection:
    """Return the model of a mirror."""
    self = new(DeletionCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_deletion)
    self.additional_properties = {}
    return self


def reflect_deletion_collection(model: Any) -> DeletionCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return DeletionCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(DeletionCollectionMirror, build_deletion_collection, reflect_deletion_collection)
