"""OntologyUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.ontology_update import OntologyUpdate


class OntologyUpdateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    id: int
    user: int
    created: str | int | None = ABSENT


def build_ontology_update(row: Any) -> OntologyUpdate:
    """Return the model of a mirror."""
    self = new(OntologyUpdate)
    self.name = row.name
    self.id = row.id
    self.user = row.user
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_ontology_update(model: Any) -> OntologyUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name, model.id, model.user, model.created)):
        raise RefusedError
    return OntologyUpdateMirror(model.name, model.id, model.user, model.created)


QUICK = Quick(OntologyUpdateMirror, build_ontology_update, reflect_ontology_update)
