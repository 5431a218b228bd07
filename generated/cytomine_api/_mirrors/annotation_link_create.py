"""AnnotationLinkCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_link_create import AnnotationLinkCreate


class AnnotationLinkCreateMirror(Mirror, rename={"annotation_ident": "annotationIdent"}):
    """What is exactly as the document says, and nothing else."""

    annotation_ident: int
    group: int
    image: int


def build_annotation_link_create(row: Any) -> AnnotationLinkCreate:
    """Return the model of a mirror."""
    self = new(AnnotationLinkCreate)
    self.annotation_ident = row.annotation_ident
    self.group = row.group
    self.image = row.image
    self.additional_properties = {}
    return self


def reflect_annotation_link_create(model: Any) -> AnnotationLinkCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.annotation_ident, model.group, model.image)):
        raise RefusedError
    return AnnotationLinkCreateMirror(model.annotation_ident, model.group, model.image)


QUICK = Quick(AnnotationLinkCreateMirror, build_annotation_link_create, reflect_annotation_link_create)
