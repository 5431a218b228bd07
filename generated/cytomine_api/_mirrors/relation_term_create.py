"""RelationTermCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.relation_term_create import RelationTermCreate


class RelationTermCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    term1: int
    term2: int
    relation: int | None = ABSENT


def build_relation_term_create(row: Any) -> RelationTermCreate:
    """Return the model of a mirror."""
    self = new(RelationTermCreate)
    self.term1 = row.term1
    self.term2 = row.term2
    self.relation = row.relation
    self.additional_properties = {}
    return self


def reflect_relation_term_create(model: Any) -> RelationTermCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.term1, model.term2, model.relation)):
        raise RefusedError
    return RelationTermCreateMirror(model.term1, model.term2, model.relation)


QUICK = Quick(RelationTermCreateMirror, build_relation_term_create, reflect_relation_term_create)
