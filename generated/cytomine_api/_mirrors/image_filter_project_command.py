"""ImageFilterProjectCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_filter_project import (
    ImageFilterProjectMirror,
    build_image_filter_project,
    reflect_image_filter_project,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.image_filter_project import ImageFilterProject
from cytomine_api.models.image_filter_project_command import ImageFilterProjectCommand


class ImageFilterProjectCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    imagefilterproject: ImageFilterProjectMirror


REFLECT: Reflect = {ImageFilterProject: reflect_image_filter_project}


def build_image_filter_project_command(row: Any) -> ImageFilterProjectCommand:
    """Return the model of a mirror."""
    self = new(ImageFilterProjectCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.imagefilterproject = build_image_filter_project(row.imagefilterproject)
    self.additional_properties = {}
    return self


def reflect_image_filter_project_command(model: Any) -> ImageFilterProjectCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return ImageFilterProjectCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_image_filter_project(model.imagefilterproject)
        if type(model.imagefilterproject) is ImageFilterProject
        else reflected(model.imagefilterproject, REFLECT),
    )


QUICK = Quick(
    ImageFilterProjectCommandMirror,
    build_image_filter_project_command,
    reflect_image_filter_project_command,
    is_open=True,
)
