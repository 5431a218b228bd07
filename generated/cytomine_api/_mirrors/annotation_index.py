"""AnnotationIndex as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_index import AnnotationIndex


class AnnotationIndexMirror(
    Mirror,
    rename={"count_annotation": "countAnnotation", "count_reviewed_annotation": "countReviewedAnnotation"},
):
    """What is exactly as the document says, and nothing else."""

    user: int
    slice: int | None
    count_annotation: int
    count_reviewed_annotation: int


def build_annotation_index(row: Any) -> AnnotationIndex:
    """Return the model of a mirror."""
    self = new(AnnotationIndex)
    self.user = row.user
    self.slice = row.slice
    self.count_annotation = row.count_annotation
    self.count_reviewed_annotation = row.count_reviewed_annotation
    self.additional_properties = {}
    return self


def reflect_annotation_index(model: Any) -> AnnotationIndexMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.user, model.slice, model.count_annotation, model.count_reviewed_annotation)
    ):
        raise RefusedError
    return AnnotationIndexMirror(
        model.user, model.slice, model.count_annotation, model.count_reviewed_annotation
    )


QUICK = Quick(AnnotationIndexMirror, build_annotation_index, reflect_annotation_index)
