"""OntologyCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.ontology_create import OntologyCreate


class OntologyCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str


def build_ontology_create(row: Any) -> OntologyCreate:
    """Return the model of a mirror."""
    self = new(OntologyCreate)
    self.name = row.name
    self.additional_properties = {}
    return self


def reflect_ontology_create(model: Any) -> OntologyCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name,)):
        raise RefusedError
    return OntologyCreateMirror(model.name)


QUICK = Quick(OntologyCreateMirror, build_ontology_create, reflect_ontology_create)
