"""TermCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.term_create import TermCreate


class TermCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    color: str
    ontology: int
    comment: str | None = ABSENT


def build_term_create(row: Any) -> TermCreate:
    """Return the model of a mirror."""
    self = new(TermCreate)
    self.name = row.name
    self.color = row.color
    self.ontology = row.ontology
    self.comment = row.comment
    self.additional_properties = {}
    return self


def reflect_term_create(model: Any) -> TermCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name, model.color, model.ontology, model.comment)):
        raise RefusedError
    return TermCreateMirror(model.name, model.color, model.ontology, model.comment)


QUICK = Quick(TermCreateMirror, build_term_create, reflect_term_create)
