"""ProjectMemberCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project_member import (
    ProjectMemberMirror,
    build_project_member,
    reflect_project_member,
)
from cytomine_api.models.project_member import ProjectMember
from cytomine_api.models.project_member_collection import ProjectMemberCollection


class ProjectMemberCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ProjectMemberMirror]


REFLECT: Reflect = {ProjectMember: reflect_project_member}


def build_project_member_collection(row: Any) -> ProjectMemberCollection:
    """Return the model of a mirror."""
    self = new(ProjectMemberCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_project_member)
    self.additional_properties = {}
    return self


def reflect_project_member_collection(model: Any) -> ProjectMemberCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ProjectMemberCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ProjectMemberCollectionMirror, build_project_member_collection, reflect_project_member_collection
)
