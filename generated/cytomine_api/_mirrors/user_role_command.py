"""UserRoleCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.user_role import UserRoleMirror, build_user_role, reflect_user_role
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.user_role import UserRole
from cytomine_api.models.user_role_command import UserRoleCommand


class UserRoleCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    secusersecrole: UserRoleMirror


REFLECT: Reflect = {UserRole: reflect_user_role}


def build_user_role_command(row: Any) -> UserRoleCommand:
    """Return the model of a mirror."""
    self = new(UserRoleCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.secusersecrole = build_user_role(row.secusersecrole)
    self.additional_properties = {}
    return self


def reflect_user_role_command(model: Any) -> UserRoleCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return UserRoleCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_user_role(model.secusersecrole)
        if type(model.secusersecrole) is UserRole
        else reflected(model.secusersecrole, REFLECT),
    )


QUICK = Quick(UserRoleCommandMirror, build_user_role_command, reflect_user_role_command, is_open=True)
