"""ReviewedAnnotationUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.reviewed_annotation_update import ReviewedAnnotationUpdate


class ReviewedAnnotationUpdateMirror(
    Mirror,
    rename={
        "review_user": "reviewUser",
        "geometry_compression": "geometryCompression",
        "parent_ident": "parentIdent",
    },
):
    """What is exactly as the document says, and nothing else."""

    id: int
    location: str
    slice: int
    image: int
    user: int
    review_user: int
    terms: list[int]
    created: str | int | None = ABSENT
    geometry_compression: int | float | None = ABSENT
    parent_ident: int = ABSENT
    status: int = ABSENT


def build_reviewed_annotation_update(row: Any) -> ReviewedAnnotationUpdate:
    """Return the model of a mirror."""
    self = new(ReviewedAnnotationUpdate)
    self.id = row.id
    self.location = row.location
    self.slice = row.slice
    self.image = row.image
    self.user = row.user
    self.review_user = row.review_user
    self.terms = row.terms
    self.created = row.created
    self.geometry_compression = row.geometry_compression
    self.parent_ident = row.parent_ident
    self.status = row.status
    self.additional_properties = {}
    return self


def reflect_reviewed_annotation_update(model: Any) -> ReviewedAnnotationUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.id,
                model.location,
                model.slice,
                model.image,
                model.user,
                model.review_user,
                model.created,
                model.parent_ident,
                model.status,
            )
        )
        or not are_numbers((model.geometry_compression,))
    ):
        raise RefusedError
    return ReviewedAnnotationUpdateMirror(
        model.id,
        model.location,
        model.slice,
        model.image,
        model.user,
        model.review_user,
        plain_list(model.terms),
        model.created,
        model.geometry_compression,
        model.parent_ident,
        model.status,
    )


QUICK = Quick(
    ReviewedAnnotationUpdateMirror, build_reviewed_annotation_update, reflect_reviewed_annotation_update
)
