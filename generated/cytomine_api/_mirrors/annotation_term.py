"""AnnotationTerm as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_term import AnnotationTerm


class AnnotationTermMirror(Mirror, rename={"class_": "class"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    userannotation: int
    term: int
    user: int


def build_annotation_term(row: Any) -> AnnotationTerm:
    """Return the model of a mirror."""
    self = new(AnnotationTerm)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.userannotation = row.userannotation
    self.term = row.term
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_annotation_term(model: Any) -> AnnotationTermMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.userannotation, model.term, model.user)
    ):
        raise RefusedError
    return AnnotationTermMirror(
        model.class_, model.id, model.created, model.updated, model.userannotation, model.term, model.user
    )


QUICK = Quick(AnnotationTermMirror, build_annotation_term, reflect_annotation_term)
