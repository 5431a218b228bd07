"""NestedImageInstanceCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.nested_image_instance import (
    NestedImageInstanceMirror,
    build_nested_image_instance,
    reflect_nested_image_instance,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.nested_image_instance import NestedImageInstance
from cytomine_api.models.nested_image_instance_command import NestedImageInstanceCommand


class NestedImageInstanceCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    nestedimageinstance: NestedImageInstanceMirror


REFLECT: Reflect = {NestedImageInstance: reflect_nested_image_instance}


def build_nested_image_instance_command(row: Any) -> NestedImageInstanceCommand:
    """Return the model of a mirror."""
    self = new(NestedImageInstanceCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.nestedimageinstance = build_nested_image_instance(row.nestedimageinstance)
    self.additional_properties = {}
    return self


def reflect_nested_image_instance_command(model: Any) -> NestedImageInstanceCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return NestedImageInstanceCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_nested_image_instance(model.nestedimageinstance)
        if type(model.nestedimageinstance) is NestedImageInstance
        else reflected(model.nestedimageinstance, REFLECT),
    )


QUICK = Quick(
    NestedImageInstanceCommandMirror,
    build_nested_image_instance_command,
    reflect_nested_image_instance_command,
    is_open=True,
)
