"""ProjectRepresentativeUserCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project_representative_user import (
    ProjectRepresentativeUserMirror,
    build_project_representative_user,
    reflect_project_representative_user,
)
from cytomine_api.models.project_representative_user import ProjectRepresentativeUser
from cytomine_api.models.project_representative_user_collection import ProjectRepresentativeUserCollection


class ProjectRepresentativeUserCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ProjectRepresentativeUserMirror]


REFLECT: Reflect = {ProjectRepresentativeUser: reflect_project_representative_user}


def build_project_representative_user_collection(row: Any) -> ProjectRepresentativeUserCollection:
    """Return the model of a mirror."""
    self = new(ProjectRepresentativeUserCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_project_representative_user)
    self.additional_properties = {}
    return self


def reflect_project_representative_user_collection(model: Any) -> ProjectRepresentativeUserCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ProjectRepresentativeUserCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ProjectRepresentativeUserCollectionMirror,
    build_project_representative_user_collection,
    reflect_project_representative_user_collection,
)
