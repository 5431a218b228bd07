"""ImageInstanceCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_instance import (
    ImageInstanceMirror,
    build_image_instance,
    reflect_image_instance,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.image_instance import ImageInstance
from cytomine_api.models.image_instance_command import ImageInstanceCommand


class ImageInstanceCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    imageinstance: ImageInstanceMirror


REFLECT: Reflect = {ImageInstance: reflect_image_instance}


def build_image_instance_command(row: Any) -> ImageInstanceCommand:
    """Return the model of a mirror."""
    self = new(ImageInstanceCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.imageinstance = build_image_instance(row.imageinstance)
    self.additional_properties = {}
    return self


def reflect_image_instance_command(model: Any) -> ImageInstanceCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return ImageInstanceCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_image_instance(model.imageinstance)
        if type(model.imageinstance) is ImageInstance
        else reflected(model.imageinstance, REFLECT),
    )


QUICK = Quick(
    ImageInstanceCommandMirror, build_image_instance_command, reflect_image_instance_command, is_open=True
)
