"""User as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user import User


class UserMirror(Mirror, rename={"full_name": "fullName"}):
    """What is exactly as the document says, and nothing else."""

    id: int
    username: str
    name: str
    full_name: str


def build_user(row: Any) -> User:
    """Return the model of a mirror."""
    self = new(User)
    self.id = row.id
    self.username = row.username
    self.name = row.name
    self.full_name = row.full_name
    self.additional_properties = {}
    return self


def reflect_user(model: Any) -> UserMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.username, model.name, model.full_name)):
        raise RefusedError
    return UserMirror(model.id, model.username, model.name, model.full_name)


QUICK = Quick(UserMirror, build_user, reflect_user)
