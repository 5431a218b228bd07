"""ProjectDefaultLayerCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project_default_layer import (
    ProjectDefaultLayerMirror,
    build_project_default_layer,
    reflect_project_default_layer,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.project_default_layer import ProjectDefaultLayer
from cytomine_api.models.project_default_layer_command import ProjectDefaultLayerCommand


class ProjectDefaultLayerCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    projectdefaultlayer: ProjectDefaultLayerMirror


REFLECT: Reflect = {ProjectDefaultLayer: reflect_project_default_layer}


def build_project_default_layer_command(row: Any) -> ProjectDefaultLayerCommand:
    """Return the model of a mirror."""
    self = new(ProjectDefaultLayerCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.projectdefaultlayer = build_project_default_layer(row.projectdefaultlayer)
    self.additional_properties = {}
    return self


def reflect_project_default_layer_command(model: Any) -> ProjectDefaultLayerCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return ProjectDefaultLayerCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_project_default_layer(model.projectdefaultlayer)
        if type(model.projectdefaultlayer) is ProjectDefaultLayer
        else reflected(model.projectdefaultlayer, REFLECT),
    )


QUICK = Quick(
    ProjectDefaultLayerCommandMirror,
    build_project_default_layer_command,
    reflect_project_default_layer_command,
    is_open=True,
)
