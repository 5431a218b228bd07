"""ProjectCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project_list_item import (
    ProjectListItemMirror,
    build_project_list_item,
    reflect_project_list_item,
)
from cytomine_api.models.project_collection import ProjectCollection
from cytomine_api.models.project_list_item import ProjectListItem


class ProjectCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ProjectListItemMirror]


REFLECT: Reflect = {ProjectListItem: reflect_project_list_item}


def build_project_collection(row: Any) -> ProjectCollection:
    """Return the model of a mirror."""
    self = new(ProjectCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_project_list_item)
    self.additional_properties = {}
    return self


def reflect_project_collection(model: Any) -> ProjectCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ProjectCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(ProjectCollectionMirror, build_project_collection, reflect_project_collection)
