"""ImageGroupCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_group import ImageGroupMirror, build_image_group, reflect_image_group
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.image_group import ImageGroup
from cytomine_api.models.image_group_command import ImageGroupCommand


class ImageGroupCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    imagegroup: ImageGroupMirror


REFLECT: Reflect = {ImageGroup: reflect_image_group}


def build_image_group_command(row: Any) -> ImageGroupCommand:
    """Return the model of a mirror."""
    self = new(ImageGroupCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.imagegroup = build_image_group(row.imagegroup)
    self.additional_properties = {}
    return self


def reflect_image_group_command(model: Any) -> ImageGroupCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return ImageGroupCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_image_group(model.imagegroup)
        if type(model.imagegroup) is ImageGroup
        else reflected(model.imagegroup, REFLECT),
    )


QUICK = Quick(ImageGroupCommandMirror, build_image_group_command, reflect_image_group_command, is_open=True)
