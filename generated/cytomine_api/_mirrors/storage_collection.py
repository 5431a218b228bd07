"""StorageCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.storage import StorageMirror, build_storage, reflect_storage
from cytomine_api.models.storage import Storage
from cytomine_api.models.storage_collection import StorageCollection


class StorageCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[StorageMirror]


REFLECT: Reflect = {Storage: reflect_storage}


def build_storage_collection(row: Any) -> StorageCollection:
    """Return the model of a mirror."""
    self = new(StorageCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_storage)
    self.additional_properties = {}
    return self


def reflect_storage_collection(model: Any) -> StorageCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return StorageCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(StorageCollectionMirror, build_storage_collection, reflect_storage_collection)
