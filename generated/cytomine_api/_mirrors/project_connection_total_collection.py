"""ProjectConnectionTotalCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project_connection_total import (
    ProjectConnectionTotalMirror,
    build_project_connection_total,
    reflect_project_connection_total,
)
from cytomine_api.models.project_connection_total import ProjectConnectionTotal
from cytomine_api.models.project_connection_total_collection import ProjectConnectionTotalCollection


class ProjectConnectionTotalCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ProjectConnectionTotalMirror]


REFLECT: Reflect = {ProjectConnectionTotal: reflect_project_connection_total}


def build_project_connection_total_collection(row: Any) -> ProjectConnectionTotalCollection:
    """Return the model of a mirror."""
    self = new(ProjectConnectionTotalCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_project_connection_total)
    self.additional_properties = {}
    return self


def reflect_project_connection_total_collection(model: Any) -> ProjectConnectionTotalCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ProjectConnectionTotalCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ProjectConnectionTotalCollectionMirror,
    build_project_connection_total_collection,
    reflect_project_connection_total_collection,
)
