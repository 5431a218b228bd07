"""AbstractImageCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.abstract_image import (
    AbstractImageMirror,
    build_abstract_image,
    reflect_abstract_image,
)
from cytomine_api.models.abstract_image import AbstractImage
from cytomine_api.models.abstract_image_command import AbstractImageCommand
from cytomine_api.models.command_callback import CommandCallback


class AbstractImageCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    abstractimage: AbstractImageMirror


REFLECT: Reflect = {AbstractImage: reflect_abstract_image}


def build_abstract_image_command(row: Any) -> AbstractImageCommand:
    """Return the model of a mirror."""
    self = new(AbstractImageCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.abstractimage = build_abstract_image(row.abstractimage)
    self.additional_properties = {}
    return self


def reflect_abstract_image_command(model: Any) -> AbstractImageCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return AbstractImageCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_abstract_image(model.abstractimage)
        if type(model.abstractimage) is AbstractImage
        else reflected(model.abstractimage, REFLECT),
    )


QUICK = Quick(
    AbstractImageCommandMirror, build_abstract_image_command, reflect_abstract_image_command, is_open=True
)
