"""OntologyCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api._mirrors.ontology import OntologyMirror, build_ontology, reflect_ontology
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.ontology import Ontology
from cytomine_api.models.ontology_command import OntologyCommand


class OntologyCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    ontology: OntologyMirror


REFLECT: Reflect = {Ontology: reflect_ontology}


def build_ontology_command(row: Any) -> OntologyCommand:
    """Return the model of a mirror."""
    self = new(OntologyCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.ontology = build_ontology(row.ontology)
    self.additional_properties = {}
    return self


def reflect_ontology_command(model: Any) -> OntologyCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return OntologyCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_ontology(model.ontology)
        if type(model.ontology) is Ontology
        else reflected(model.ontology, REFLECT),
    )


QUICK = Quick(OntologyCommandMirror, build_ontology_command, reflect_ontology_command, is_open=True)
