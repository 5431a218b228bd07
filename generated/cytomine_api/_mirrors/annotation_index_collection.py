"""AnnotationIndexCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_index import (
    AnnotationIndexMirror,
    build_annotation_index,
    reflect_annotation_index,
)
from cytomine_api.models.annotation_index import AnnotationIndex
from cytomine_api.models.annotation_index_collection import AnnotationIndexCollection


class AnnotationIndexCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AnnotationIndexMirror]


REFLECT: Reflect = {AnnotationIndex: reflect_annotation_index}


def build_annotation_index_collection(row: Any) -> AnnotationIndexCollection:
    """Return the model of a mirror."""
    self = new(AnnotationIndexCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_annotation_index)
    self.additional_properties = {}
    return self


def reflect_annotation_index_collection(model: Any) -> AnnotationIndexCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationIndexCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AnnotationIndexCollectionMirror, build_annotation_index_collection, reflect_annotation_index_collection
)
