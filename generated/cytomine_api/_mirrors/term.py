"""Term as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.term import Term


class TermMirror(Mirror, rename={"class_": "class"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    comment: str | None
    ontology: int
    color: str
    parent: int | None


def build_term(row: Any) -> Term:
    """Return the model of a mirror."""
    self = new(Term)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.name = row.name
    self.comment = row.comment
    self.ontology = row.ontology
    self.color = row.color
    self.parent = row.parent
    self.additional_properties = {}
    return self


def reflect_term(model: Any) -> TermMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.name,
            model.comment,
            model.ontology,
            model.color,
            model.parent,
        )
    ):
        raise RefusedError
    return TermMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.name,
        model.comment,
        model.ontology,
        model.color,
        model.parent,
    )


QUICK = Quick(TermMirror, build_term, reflect_term)
