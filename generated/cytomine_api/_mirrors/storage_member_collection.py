"""StorageMemberCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.user import UserMirror, build_user, reflect_user
from cytomine_api.models.storage_member_collection import StorageMemberCollection
from cytomine_api.models.user import User


class StorageMemberCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[UserMirror]


REFLECT: Reflect = {User: reflect_user}


def build_storage_member_collection(row: Any) -> StorageMemberCollection:
    """Return the model of a mirror."""
    self = new(StorageMemberCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_user)
    self.additional_properties = {}
    return self


def reflect_storage_member_collection(model: Any) -> StorageMemberCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return StorageMemberCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    StorageMemberCollectionMirror, build_storage_member_collection, reflect_storage_member_collection
)
