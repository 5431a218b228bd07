"""NamedProjectCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.named_project import NamedProjectMirror, build_named_project, reflect_named_project
from cytomine_api.models.named_project import NamedProject
from cytomine_api.models.named_project_collection import NamedProjectCollection


class NamedProjectCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[NamedProjectMirror]


REFLECT: Reflect = {NamedProject: reflect_named_project}


def build_named_project_collection(row: Any) -> NamedProjectCollection:
    """Return the model of a mirror."""
    self = new(NamedProjectCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_named_project)
    self.additional_properties = {}
    return self


def reflect_named_project_collection(model: Any) -> NamedProjectCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return NamedProjectCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(NamedProjectCollectionMirror, build_named_project_collection, reflect_named_project_collection)
