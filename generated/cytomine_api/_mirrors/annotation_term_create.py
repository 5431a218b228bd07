"""AnnotationTermCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_term_create import AnnotationTermCreate


class AnnotationTermCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    userannotation: int
    term: int
    user: int | None = ABSENT


def build_annotation_term_create(row: Any) -> AnnotationTermCreate:
    """Return the model of a mirror."""
    self = new(AnnotationTermCreate)
    self.userannotation = row.userannotation
    self.term = row.term
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_annotation_term_create(model: Any) -> AnnotationTermCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.userannotation, model.term, model.user)):
        raise RefusedError
    return AnnotationTermCreateMirror(model.userannotation, model.term, model.user)


QUICK = Quick(AnnotationTermCreateMirror, build_annotation_term_create, reflect_annotation_term_create)
