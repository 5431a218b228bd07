"""TermUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.term_update import TermUpdate


class TermUpdateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    color: str
    ontology: int
    id: int
    comment: str | None = ABSENT
    created: str | int | None = ABSENT


def build_term_update(row: Any) -> TermUpdate:
    """Return the model of a mirror."""
    self = new(TermUpdate)
    self.name = row.name
    self.color = row.color
    self.ontology = row.ontology
    self.id = row.id
    self.comment = row.comment
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_term_update(model: Any) -> TermUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.name, model.color, model.ontology, model.id, model.comment, model.created)
    ):
        raise RefusedError
    return TermUpdateMirror(model.name, model.color, model.ontology, model.id, model.comment, model.created)


QUICK = Quick(TermUpdateMirror, build_term_update, reflect_term_update)
