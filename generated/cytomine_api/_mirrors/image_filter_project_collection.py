"""ImageFilterProjectCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_filter_project import (
    ImageFilterProjectMirror,
    build_image_filter_project,
    reflect_image_filter_project,
)
from cytomine_api.models.image_filter_project import ImageFilterProject
from cytomine_api.models.image_filter_project_collection import ImageFilterProjectCollection


class ImageFilterProjectCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageFilterProjectMirror]


REFLECT: Reflect = {ImageFilterProject: reflect_image_filter_project}


def build_image_filter_project_collection(row: Any) -> ImageFilterProjectCollection:
    """Return the model of a mirror."""
    self = new(ImageFilterProjectCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_image_filter_project)
    self.additional_properties = {}
    return self


def reflect_image_filter_project_collection(model: Any) -> ImageFilterProjectCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ImageFilterProjectCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ImageFilterProjectCollectionMirror,
    build_image_filter_project_collection,
    reflect_image_filter_project_collection,
)
