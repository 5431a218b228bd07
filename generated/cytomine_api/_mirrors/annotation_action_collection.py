"""AnnotationActionCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_action import (
    AnnotationActionMirror,
    build_annotation_action,
    reflect_annotation_action,
)
from cytomine_api.models.annotation_action import AnnotationAction
from cytomine_api.models.annotation_action_collection import AnnotationActionCollection


class AnnotationActionCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AnnotationActionMirror]


REFLECT: Reflect = {AnnotationAction: reflect_annotation_action}


def build_annotation_action_collection(row: Any) -> AnnotationActionCollection:
    """Return the model of a mirror."""
    self = new(AnnotationActionCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_annotation_action)
    self.additional_properties = {}
    return self


def reflect_annotation_action_collection(model: Any) -> AnnotationActionCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationActionCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AnnotationActionCollectionMirror, build_annotation_action_collection, reflect_annotation_action_collection
)
