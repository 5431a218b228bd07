"""ProjectCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project import ProjectMirror, build_project, reflect_project
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.project import Project
from cytomine_api.models.project_command import ProjectCommand


class ProjectCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    project: ProjectMirror


REFLECT: Reflect = {Project: reflect_project}


def build_project_command(row: Any) -> ProjectCommand:
    """Return the model of a mirror."""
    self = new(ProjectCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.project = build_project(row.project)
    self.additional_properties = {}
    return self


def reflect_project_command(model: Any) -> ProjectCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return ProjectCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_project(model.project)
        if type(model.project) is Project
        else reflected(model.project, REFLECT),
    )


QUICK = Quick(ProjectCommandMirror, build_project_command, reflect_project_command, is_open=True)
