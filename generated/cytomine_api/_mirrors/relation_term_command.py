"""RelationTermCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.relation_term import RelationTermMirror, build_relation_term, reflect_relation_term
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.relation_term import RelationTerm
from cytomine_api.models.relation_term_command import RelationTermCommand


class RelationTermCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    relationterm: RelationTermMirror


REFLECT: Reflect = {RelationTerm: reflect_relation_term}


def build_relation_term_command(row: Any) -> RelationTermCommand:
    """Return the model of a mirror."""
    self = new(RelationTermCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.relationterm = build_relation_term(row.relationterm)
    self.additional_properties = {}
    return self


def reflect_relation_term_command(model: Any) -> RelationTermCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return RelationTermCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_relation_term(model.relationterm)
        if type(model.relationterm) is RelationTerm
        else reflected(model.relationterm, REFLECT),
    )


QUICK = Quick(
    RelationTermCommandMirror, build_relation_term_command, reflect_relation_term_command, is_open=True
)
