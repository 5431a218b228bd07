"""ProjectDefaultLayerCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project_default_layer import (
    ProjectDefaultLayerMirror,
    build_project_default_layer,
    reflect_project_default_layer,
)
from cytomine_api.models.project_default_layer import ProjectDefaultLayer
from cytomine_api.models.project_default_layer_collection import ProjectDefaultLayerCollection


class ProjectDefaultLayerCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ProjectDefaultLayerMirror]


REFLECT: Reflect = {ProjectDefaultLayer: reflect_project_default_layer}


def build_project_default_layer_collection(row: Any) -> ProjectDefaultLayerCollection:
    """Return the model of a mirror."""
    self = new(ProjectDefaultLayerCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_project_default_layer)
    self.additional_properties = {}
    return self


def reflect_project_default_layer_collection(model: Any) -> ProjectDefaultLayerCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ProjectDefaultLayerCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ProjectDefaultLayerCollectionMirror,
    build_project_default_layer_collection,
    reflect_project_default_layer_collection,
)
