"""AnnotationCorrection as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_correction import AnnotationCorrection


class AnnotationCorrectionMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    location: str
    image: int | None = ABSENT
    layers: list[int] | int = ABSENT
    annotation: int | None = ABSENT
    remove: bool = ABSENT
    review: bool = ABSENT


def build_annotation_correction(row: Any) -> AnnotationCorrection:
    """Return the model of a mirror."""
    self = new(AnnotationCorrection)
    self.location = row.location
    self.image = row.image
    self.layers = row.layers
    self.annotation = row.annotation
    self.remove = row.remove
    self.review = row.review
    self.additional_properties = {}
    return self


def reflect_annotation_correction(model: Any) -> AnnotationCorrectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.location, model.image, model.layers, model.annotation, model.remove, model.review)
    ):
        raise RefusedError
    return AnnotationCorrectionMirror(
        model.location, model.image, model.layers, model.annotation, model.remove, model.review
    )


QUICK = Quick(AnnotationCorrectionMirror, build_annotation_correction, reflect_annotation_correction)
