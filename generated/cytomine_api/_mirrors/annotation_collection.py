"""AnnotationCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_list_item import (
    AnnotationListItemMirror,
    build_annotation_list_item,
    reflect_annotation_list_item,
)
from cytomine_api.models.annotation_collection import AnnotationCollection
from cytomine_api.models.annotation_list_item import AnnotationListItem


class AnnotationCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AnnotationListItemMirror]


REFLECT: Reflect = {AnnotationListItem: reflect_annotation_list_item}


def build_annotation_collection(row: Any) -> AnnotationCollection:
    """Return the model of a mirror."""
    self = new(AnnotationCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: build_annotation_list_item(each))
    self.additional_properties = {}
    return self


def reflect_annotation_collection(model: Any) -> AnnotationCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(AnnotationCollectionMirror, build_annotation_collection, reflect_annotation_collection)
