"""UserByTerm as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.user_by_term import UserByTerm


class UserByTermMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    term: int
    user: list[int]


def build_user_by_term(row: Any) -> UserByTerm:
    """Return the model of a mirror."""
    self = new(UserByTerm)
    self.id = row.id
    self.term = row.term
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_user_by_term(model: Any) -> UserByTermMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.term)):
        raise RefusedError
    return UserByTermMirror(model.id, model.term, plain_list(model.user))


QUICK = Quick(UserByTermMirror, build_user_by_term, reflect_user_by_term)
