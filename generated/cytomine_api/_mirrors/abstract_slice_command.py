"""AbstractSliceCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.abstract_slice import (
    AbstractSliceMirror,
    build_abstract_slice,
    reflect_abstract_slice,
)
from cytomine_api.models.abstract_slice import AbstractSlice
from cytomine_api.models.abstract_slice_command import AbstractSliceCommand
from cytomine_api.models.command_callback import CommandCallback


class AbstractSliceCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    abstractslice: AbstractSliceMirror


REFLECT: Reflect = {AbstractSlice: reflect_abstract_slice}


def build_abstract_slice_command(row: Any) -> AbstractSliceCommand:
    """Return the model of a mirror."""
    self = new(AbstractSliceCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.abstractslice = build_abstract_slice(row.abstractslice)
    self.additional_properties = {}
    return self


def reflect_abstract_slice_command(model: Any) -> AbstractSliceCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return AbstractSliceCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_abstract_slice(model.abstractslice)
        if type(model.abstractslice) is AbstractSlice
        else reflected(model.abstractslice, REFLECT),
    )


QUICK = Quick(
    AbstractSliceCommandMirror, build_abstract_slice_command, reflect_abstract_slice_command, is_open=True
)
