"""ReviewedAnnotationTerm as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.reviewed_annotation_term import ReviewedAnnotationTerm


class ReviewedAnnotationTermMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    term: int
    user: int | None


def build_reviewed_annotation_term(row: Any) -> ReviewedAnnotationTerm:
    """Return the model of a mirror."""
    self = new(ReviewedAnnotationTerm)
    self.term = row.term
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_reviewed_annotation_term(model: Any) -> ReviewedAnnotationTermMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.term, model.user)):
        raise RefusedError
    return ReviewedAnnotationTermMirror(model.term, model.user)


QUICK = Quick(ReviewedAnnotationTermMirror, build_reviewed_annotation_term, reflect_reviewed_annotation_term)
