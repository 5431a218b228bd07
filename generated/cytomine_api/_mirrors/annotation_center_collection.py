"""AnnotationCenterCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_center import (
    AnnotationCenterMirror,
    build_annotation_center,
    reflect_annotation_center,
)
from cytomine_api.models.annotation_center import AnnotationCenter
from cytomine_api.models.annotation_center_collection import AnnotationCenterCollection


class AnnotationCenterCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AnnotationCenterMirror]


REFLECT: Reflect = {AnnotationCenter: reflect_annotation_center}


def build_annotation_center_collection(row: Any) -> AnnotationCenterCollection:
    """Return the model of a mirror."""
    self = new(AnnotationCenterCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_annotation_center)
    self.additional_properties = {}
    return self


def reflect_annotation_center_collection(model: Any) -> AnnotationCenterCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationCenterCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AnnotationCenterCollectionMirror, build_annotation_center_collection, reflect_annotation_center_collection
)
