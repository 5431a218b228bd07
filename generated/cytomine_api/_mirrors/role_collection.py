"""RoleCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.role import RoleMirror, build_role, reflect_role
from cytomine_api.models.role import Role
from cytomine_api.models.role_collection import RoleCollection


class RoleCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[RoleMirror]


REFLECT: Reflect = {Role: reflect_role}


def build_role_collection(row: Any) -> RoleCollection:
    """Return the model of a mirror."""
    self = new(RoleCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_role)
    self.additional_properties = {}
    return self


def reflect_role_collection(model: Any) -> RoleCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return RoleCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(RoleCollectionMirror, build_role_collection, reflect_role_collection)
