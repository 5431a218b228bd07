"""AnnotationCommentCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_comment import (
    AnnotationCommentMirror,
    build_annotation_comment,
    reflect_annotation_comment,
)
from cytomine_api.models.annotation_comment import AnnotationComment
from cytomine_api.models.annotation_comment_collection import AnnotationCommentCollection


class AnnotationCommentCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AnnotationCommentMirror]


REFLECT: Reflect = {AnnotationComment: reflect_annotation_comment}


def build_annotation_comment_collection(row: Any) -> AnnotationCommentCollection:
    """Return the model of a mirror."""
    self = new(AnnotationCommentCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_annotation_comment)
    self.additional_properties = {}
    return self


def reflect_annotation_comment_collection(model: Any) -> AnnotationCommentCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationCommentCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AnnotationCommentCollectionMirror,
    build_annotation_comment_collection,
    reflect_annotation_comment_collection,
)
