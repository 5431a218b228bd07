"""RelationTerm as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.relation_term import RelationTerm


class RelationTermMirror(Mirror, rename={"class_": "class"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    relation: int
    term1: int
    term2: int


def build_relation_term(row: Any) -> RelationTerm:
    """Return the model of a mirror."""
    self = new(RelationTerm)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.relation = row.relation
    self.term1 = row.term1
    self.term2 = row.term2
    self.additional_properties = {}
    return self


def reflect_relation_term(model: Any) -> RelationTermMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.relation, model.term1, model.term2)
    ):
        raise RefusedError
    return RelationTermMirror(
        model.class_, model.id, model.created, model.updated, model.relation, model.term1, model.term2
    )


QUICK = Quick(RelationTermMirror, build_relation_term, reflect_relation_term)
