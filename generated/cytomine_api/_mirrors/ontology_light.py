"""OntologyLight as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.ontology_light import OntologyLight


class OntologyLightMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    name: str


def build_ontology_light(row: Any) -> OntologyLight:
    """Return the model of a mirror."""
    self = new(OntologyLight)
    self.id = row.id
    self.name = row.name
    self.additional_properties = {}
    return self


def reflect_ontology_light(model: Any) -> OntologyLightMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.name)):
        raise RefusedError
    return OntologyLightMirror(model.id, model.name)


QUICK = Quick(OntologyLightMirror, build_ontology_light, reflect_ontology_light)
