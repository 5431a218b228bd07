"""ReviewedAnnotationStats as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.reviewed_annotation_stats import ReviewedAnnotationStats


class ReviewedAnnotationStatsMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    user: int
    all: int
    reviewed: int


def build_reviewed_annotation_stats(row: Any) -> ReviewedAnnotationStats:
    """Return the model of a mirror."""
    self = new(ReviewedAnnotationStats)
    self.user = row.user
    self.all = row.all
    self.reviewed = row.reviewed
    self.additional_properties = {}
    return self


def reflect_reviewed_annotation_stats(model: Any) -> ReviewedAnnotationStatsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.user, model.all, model.reviewed)):
        raise RefusedError
    return ReviewedAnnotationStatsMirror(model.user, model.all, model.reviewed)


QUICK = Quick(
    ReviewedAnnotationStatsMirror, build_reviewed_annotation_stats, reflect_reviewed_annotation_stats
)
