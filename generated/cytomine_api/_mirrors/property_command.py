"""PropertyCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.property import PropertyMirror, build_property, reflect_property
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.property import Property
from cytomine_api.models.property_command import PropertyCommand


class PropertyCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    property: PropertyMirror


REFLECT: Reflect = {Property: reflect_property}


def build_property_command(row: Any) -> PropertyCommand:
    """Return the model of a mirror."""
    self = new(PropertyCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.property = build_property(row.property)
    self.additional_properties = {}
    return self


def reflect_property_command(model: Any) -> PropertyCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return PropertyCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_property(model.property)
        if type(model.property) is Property
        else reflected(model.property, REFLECT),
    )


QUICK = Quick(PropertyCommandMirror, build_property_command, reflect_property_command, is_open=True)
