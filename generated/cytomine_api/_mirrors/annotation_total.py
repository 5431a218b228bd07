"""AnnotationTotal as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_total import AnnotationTotal


class AnnotationTotalMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    total: int


def build_annotation_total(row: Any) -> AnnotationTotal:
    """Return the model of a mirror."""
    self = new(AnnotationTotal)
    self.total = row.total
    self.additional_properties = {}
    return self


def reflect_annotation_total(model: Any) -> AnnotationTotalMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.total,)):
        raise RefusedError
    return AnnotationTotalMirror(model.total)


QUICK = Quick(AnnotationTotalMirror, build_annotation_total, reflect_annotation_total)
