"""AnnotationLinkCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_link import (
    AnnotationLinkMirror,
    build_annotation_link,
    reflect_annotation_link,
)
from cytomine_api.models.annotation_link import AnnotationLink
from cytomine_api.models.annotation_link_collection import AnnotationLinkCollection


class AnnotationLinkCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AnnotationLinkMirror]


REFLECT: Reflect = {AnnotationLink: reflect_annotation_link}


def build_annotation_link_collection(row: Any) -> AnnotationLinkCollection:
    """Return the model of a mirror."""
    self = new(AnnotationLinkCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_annotation_link)
    self.additional_properties = {}
    return self


def reflect_annotation_link_collection(model: Any) -> AnnotationLinkCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationLinkCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AnnotationLinkCollectionMirror, build_annotation_link_collection, reflect_annotation_link_collection
)
