"""UserRoleCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.user_role import UserRoleMirror, build_user_role, reflect_user_role
from cytomine_api.models.user_role import UserRole
from cytomine_api.models.user_role_collection import UserRoleCollection


class UserRoleCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[UserRoleMirror]


REFLECT: Reflect = {UserRole: reflect_user_role}


def build_user_role_collection(row: Any) -> UserRoleCollection:
    """Return the model of a mirror."""
    self = new(UserRoleCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: build_user_role(each))
    self.additional_properties = {}
    return self


def reflect_user_role_collection(model: Any) -> UserRoleCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return UserRoleCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(UserRoleCollectionMirror, build_user_role_collection, reflect_user_role_collection)
