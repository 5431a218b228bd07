"""ProjectRepresentativeUserCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project_representative_user import (
    ProjectRepresentativeUserMirror,
    build_project_representative_user,
    reflect_project_representative_user,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.project_representative_user import ProjectRepresentativeUser
from cytomine_api.models.project_representative_user_command import ProjectRepresentativeUserCommand


class ProjectRepresentativeUserCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    projectrepresentativeuser: ProjectRepresentativeUserMirror


REFLECT: Reflect = {ProjectRepresentativeUser: reflect_project_representative_user}


def build_project_representative_user_command(row: Any) -> ProjectRepresentativeUserCommand:
    """Return the model of a mirror."""
    self = new(ProjectRepresentativeUserCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.projectrepresentativeuser = build_project_representative_user(row.projectrepresentativeuser)
    self.additional_properties = {}
    return self


def reflect_project_representative_user_command(model: Any) -> ProjectRepresentativeUserCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return ProjectRepresentativeUserCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_project_representative_user(model.projectrepresentativeuser)
        if type(model.projectrepresentativeuser) is ProjectRepresentativeUser
        else reflected(model.projectrepresentativeuser, REFLECT),
    )


QUICK = Quick(
    ProjectRepresentativeUserCommandMirror,
    build_project_representative_user_command,
    reflect_project_representative_user_command,
    is_open=True,
)
