"""UserTermCount as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_term_count import UserTermCount


class UserTermCountMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    name: str
    color: str
    value: int


def build_user_term_count(row: Any) -> UserTermCount:
    """Return the model of a mirror."""
    self = new(UserTermCount)
    self.id = row.id
    self.name = row.name
    self.color = row.color
    self.value = row.value
    self.additional_properties = {}
    return self


def reflect_user_term_count(model: Any) -> UserTermCountMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.name, model.color, model.value)):
        raise RefusedError
    return UserTermCountMirror(model.id, model.name, model.color, model.value)


QUICK = Quick(UserTermCountMirror, build_user_term_count, reflect_user_term_count)
