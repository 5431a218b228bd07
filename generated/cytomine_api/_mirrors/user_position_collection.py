"""UserPositionCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.user_position import UserPositionMirror, build_user_position, reflect_user_position
from cytomine_api.models.user_position import UserPosition
from cytomine_api.models.user_position_collection import UserPositionCollection


class UserPositionCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[UserPositionMirror]


REFLECT: Reflect = {UserPosition: reflect_user_position}


def build_user_position_collection(row: Any) -> UserPositionCollection:
    """Return the model of a mirror."""
    self = new(UserPositionCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: build_user_position(each))
    self.additional_properties = {}
    return self


def reflect_user_position_collection(model: Any) -> UserPositionCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return UserPositionCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(UserPositionCollectionMirror, build_user_position_collection, reflect_user_position_collection)
