"""DescriptionCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.description import DescriptionMirror, build_description, reflect_description
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.description import Description
from cytomine_api.models.description_command import DescriptionCommand


class DescriptionCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    description: DescriptionMirror


REFLECT: Reflect = {Description: reflect_description}


def build_description_command(row: Any) -> DescriptionCommand:
    """Return the model of a mirror."""
    self = new(DescriptionCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.description = build_description(row.description)
    self.additional_properties = {}
    return self


def reflect_description_command(model: Any) -> DescriptionCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return DescriptionCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_description(model.description)
        if type(model.description) is Description
        else reflected(model.description, REFLECT),
    )


QUICK = Quick(DescriptionCommandMirror, build_description_command, reflect_description_command, is_open=True)
