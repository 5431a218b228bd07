"""UserRoleCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_role_create import UserRoleCreate


class UserRoleCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    user: int
    role: int


def build_user_role_create(row: Any) -> UserRoleCreate:
    """Return the model of a mirror."""
    self = new(UserRoleCreate)
    self.user = row.user
    self.role = row.role
    self.additional_properties = {}
    return self


def reflect_user_role_create(model: Any) -> UserRoleCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.user, model.role)):
        raise RefusedError
    return UserRoleCreateMirror(model.user, model.role)


QUICK = Quick(UserRoleCreateMirror, build_user_role_create, reflect_user_role_create)
