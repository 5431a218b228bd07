"""AnnotationTermCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_term import (
    AnnotationTermMirror,
    build_annotation_term,
    reflect_annotation_term,
)
from cytomine_api.models.annotation_term import AnnotationTerm
from cytomine_api.models.annotation_term_collection import AnnotationTermCollection


class AnnotationTermCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AnnotationTermMirror]


REFLECT: Reflect = {AnnotationTerm: reflect_annotation_term}


def build_annotation_term_collection(row: Any) -> AnnotationTermCollection:
    """Return the model of a mirror."""
    self = new(AnnotationTermCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_annotation_term)
    self.additional_properties = {}
    return self


def reflect_annotation_term_collection(model: Any) -> AnnotationTermCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationTermCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AnnotationTermCollectionMirror, build_annotation_term_collection, reflect_annotation_term_collection
)
