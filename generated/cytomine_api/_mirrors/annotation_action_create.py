"""AnnotationActionCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_action_create import AnnotationActionCreate


class AnnotationActionCreateMirror(Mirror, rename={"annotation_ident": "annotationIdent"}):
    """What is exactly as the document says, and nothing else."""

    annotation_ident: int
    action: str | None = ABSENT


def build_annotation_action_create(row: Any) -> AnnotationActionCreate:
    """Return the model of a mirror."""
    self = new(AnnotationActionCreate)
    self.annotation_ident = row.annotation_ident
    self.action = row.action
    self.additional_properties = {}
    return self


def reflect_annotation_action_create(model: Any) -> AnnotationActionCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.annotation_ident, model.action)):
        raise RefusedError
    return AnnotationActionCreateMirror(model.annotation_ident, model.action)


QUICK = Quick(AnnotationActionCreateMirror, build_annotation_action_create, reflect_annotation_action_create)
