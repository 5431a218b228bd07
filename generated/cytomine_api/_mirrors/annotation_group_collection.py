"""AnnotationGroupCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_group import (
    AnnotationGroupMirror,
    build_annotation_group,
    reflect_annotation_group,
)
from cytomine_api.models.annotation_group import AnnotationGroup
from cytomine_api.models.annotation_group_collection import AnnotationGroupCollection


class AnnotationGroupCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AnnotationGroupMirror]


REFLECT: Reflect = {AnnotationGroup: reflect_annotation_group}


def build_annotation_group_collection(row: Any) -> AnnotationGroupCollection:
    """Return the model of a mirror."""
    self = new(AnnotationGroupCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_annotation_group)
    self.additional_properties = {}
    return self


def reflect_annotation_group_collection(model: Any) -> AnnotationGroupCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationGroupCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AnnotationGroupCollectionMirror, build_annotation_group_collection, reflect_annotation_group_collection
)
