"""ProjectConnectionCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project_connection import (
    ProjectConnectionMirror,
    build_project_connection,
    reflect_project_connection,
)
from cytomine_api.models.project_connection import ProjectConnection
from cytomine_api.models.project_connection_collection import ProjectConnectionCollection


class ProjectConnectionCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ProjectConnectionMirror]


REFLECT: Reflect = {ProjectConnection: reflect_project_connection}


def build_project_connection_collection(row: Any) -> ProjectConnectionCollection:
    """Return the model of a mirror."""
    self = new(ProjectConnectionCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_project_connection)
    self.additional_properties = {}
    return self


def reflect_project_connection_collection(model: Any) -> ProjectConnectionCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ProjectConnectionCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ProjectConnectionCollectionMirror,
    build_project_connection_collection,
    reflect_project_connection_collection,
)
