"""SliceInstanceCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.slice_instance import (
    SliceInstanceMirror,
    build_slice_instance,
    reflect_slice_instance,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.slice_instance import SliceInstance
from cytomine_api.models.slice_instance_command import SliceInstanceCommand


class SliceInstanceCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    sliceinstance: SliceInstanceMirror


REFLECT: Reflect = {SliceInstance: reflect_slice_instance}


def build_slice_instance_command(row: Any) -> SliceInstanceCommand:
    """Return the model of a mirror."""
    self = new(SliceInstanceCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.sliceinstance = build_slice_instance(row.sliceinstance)
    self.additional_properties = {}
    return self


def reflect_slice_instance_command(model: Any) -> SliceInstanceCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return SliceInstanceCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_slice_instance(model.sliceinstance)
        if type(model.sliceinstance) is SliceInstance
        else reflected(model.sliceinstance, REFLECT),
    )


QUICK = Quick(
    SliceInstanceCommandMirror, build_slice_instance_command, reflect_slice_instance_command, is_open=True
)
