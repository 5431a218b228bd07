"""UserRole as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_role import UserRole


class UserRoleMirror(Mirror, rename={"class_": "class"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    user: int
    role: int
    authority: str


def build_user_role(row: Any) -> UserRole:
    """Return the model of a mirror."""
    self = new(UserRole)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.user = row.user
    self.role = row.role
    self.authority = row.authority
    self.additional_properties = {}
    return self


def reflect_user_role(model: Any) -> UserRoleMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.user, model.role, model.authority)
    ):
        raise RefusedError
    return UserRoleMirror(
        model.class_, model.id, model.created, model.updated, model.user, model.role, model.authority
    )


QUICK = Quick(UserRoleMirror, build_user_role, reflect_user_role)
