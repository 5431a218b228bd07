"""UserCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_create import UserCreate


class UserCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    username: str
    firstname: str = ABSENT
    lastname: str = ABSENT
    name: str = ABSENT
    email: str = ABSENT
    password: str = ABSENT
    language: str = ABSENT
    role: str = ABSENT


def build_user_create(row: Any) -> UserCreate:
    """Return the model of a mirror."""
    self = new(UserCreate)
    self.username = row.username
    self.firstname = row.firstname
    self.lastname = row.lastname
    self.name = row.name
    self.email = row.email
    self.password = row.password
    self.language = row.language
    self.role = row.role
    self.additional_properties = {}
    return self


def reflect_user_create(model: Any) -> UserCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.username,
            model.firstname,
            model.lastname,
            model.name,
            model.email,
            model.password,
            model.language,
            model.role,
        )
    ):
        raise RefusedError
    return UserCreateMirror(
        model.username,
        model.firstname,
        model.lastname,
        model.name,
        model.email,
        model.password,
        model.language,
        model.role,
    )


QUICK = Quick(UserCreateMirror, build_user_create, reflect_user_create)
