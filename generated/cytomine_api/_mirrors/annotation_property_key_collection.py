"""AnnotationPropertyKeyCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.property_key_author import (
    PropertyKeyAuthorMirror,
    build_property_key_author,
    reflect_property_key_author,
)
from cytomine_api.models.annotation_property_key_collection import AnnotationPropertyKeyCollection
from cytomine_api.models.property_key_author import PropertyKeyAuthor


class AnnotationPropertyKeyCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[PropertyKeyAuthorMirror | str]


REFLECT: Reflect = {PropertyKeyAuthor: reflect_property_key_author}


def build_annotation_property_key_collection(row: Any) -> AnnotationPropertyKeyCollection:
    """Return the model of a mirror."""
    self = new(AnnotationPropertyKeyCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(
        row.collection,
        lambda each: build_property_key_author(each) if type(each) is PropertyKeyAuthorMirror else each,
    )
    self.additional_properties = {}
    return self


def reflect_annotation_property_key_collection(model: Any) -> AnnotationPropertyKeyCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationPropertyKeyCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AnnotationPropertyKeyCollectionMirror,
    build_annotation_property_key_collection,
    reflect_annotation_property_key_collection,
)
