"""ReviewedAnnotationCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.reviewed_annotation_create import ReviewedAnnotationCreate


class ReviewedAnnotationCreateMirror(
    Mirror, rename={"review_user": "reviewUser", "parent_ident": "parentIdent"}
):
    """What is exactly as the document says, and nothing else."""

    project: int
    slice: int
    image: int
    user: int
    review_user: int
    location: str
    parent_ident: int
    terms: list[int]
    status: int = ABSENT


def build_reviewed_annotation_create(row: Any) -> ReviewedAnnotationCreate:
    """Return the model of a mirror."""
    self = new(ReviewedAnnotationCreate)
    self.project = row.project
    self.slice = row.slice
    self.image = row.image
    self.user = row.user
    self.review_user = row.review_user
    self.location = row.location
    self.parent_ident = row.parent_ident
    self.terms = row.terms
    self.status = row.status
    self.additional_properties = {}
    return self


def reflect_reviewed_annotation_create(model: Any) -> ReviewedAnnotationCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.project,
            model.slice,
            model.image,
            model.user,
            model.review_user,
            model.location,
            model.parent_ident,
            model.status,
        )
    ):
        raise RefusedError
    return ReviewedAnnotationCreateMirror(
        model.project,
        model.slice,
        model.image,
        model.user,
        model.review_user,
        model.location,
        model.parent_ident,
        plain_list(model.terms),
        model.status,
    )


QUICK = Quick(
    ReviewedAnnotationCreateMirror, build_reviewed_annotation_create, reflect_reviewed_annotation_create
)
