"""LastOpenedProjectCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.last_opened_project import (
    LastOpenedProjectMirror,
    build_last_opened_project,
    reflect_last_opened_project,
)
from cytomine_api.models.last_opened_project import LastOpenedProject
from cytomine_api.models.last_opened_project_collection import LastOpenedProjectCollection


class LastOpenedProjectCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[LastOpenedProjectMirror]


REFLECT: Reflect = {LastOpenedProject: reflect_last_opened_project}


def build_last_opened_project_collection(row: Any) -> LastOpenedProjectCollection:
    """Return the model of a mirror."""
    self = new(LastOpenedProjectCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_last_opened_project)
    self.additional_properties = {}
    return self


def reflect_last_opened_project_collection(model: Any) -> LastOpenedProjectCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return LastOpenedProjectCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    LastOpenedProjectCollectionMirror,
    build_last_opened_project_collection,
    reflect_last_opened_project_collection,
)
