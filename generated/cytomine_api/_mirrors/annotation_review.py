"""AnnotationReview as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    new,
    plain_list,
)

from cytomine_api.models.annotation_review import AnnotationReview


class AnnotationReviewMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    terms: list[int] = ABSENT


def build_annotation_review(row: Any) -> AnnotationReview:
    """Return the model of a mirror."""
    self = new(AnnotationReview)
    self.terms = row.terms
    self.additional_properties = {}
    return self


def reflect_annotation_review(model: Any) -> AnnotationReviewMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return AnnotationReviewMirror(plain_list(model.terms))


QUICK = Quick(AnnotationReviewMirror, build_annotation_review, reflect_annotation_review)
