"""TermCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.term import TermMirror, build_term, reflect_term
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.term import Term
from cytomine_api.models.term_command import TermCommand


class TermCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    term: TermMirror


REFLECT: Reflect = {Term: reflect_term}


def build_term_command(row: Any) -> TermCommand:
    """Return the model of a mirror."""
    self = new(TermCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.term = build_term(row.term)
    self.additional_properties = {}
    return self


def reflect_term_command(model: Any) -> TermCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return TermCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_term(model.term) if type(model.term) is Term else reflected(model.term, REFLECT),
    )


QUICK = Quick(TermCommandMirror, build_term_command, reflect_term_command, is_open=True)
