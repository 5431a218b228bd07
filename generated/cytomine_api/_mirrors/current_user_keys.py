"""CurrentUserKeys as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.current_user_keys import CurrentUserKeys


class CurrentUserKeysMirror(Mirror, rename={"primary_key": "primaryKey", "secondary_key": "secondaryKey"}):
    """What is exactly as the document says, and nothing else."""

    primary_key: str
    secondary_key: str


def build_current_user_keys(row: Any) -> CurrentUserKeys:
    """Return the model of a mirror."""
    self = new(CurrentUserKeys)
    self.primary_key = row.primary_key
    self.secondary_key = row.secondary_key
    self.additional_properties = {}
    return self


def reflect_current_user_keys(model: Any) -> CurrentUserKeysMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.primary_key, model.secondary_key)):
        raise RefusedError
    return CurrentUserKeysMirror(model.primary_key, model.secondary_key)


QUICK = Quick(CurrentUserKeysMirror, build_current_user_keys, reflect_current_user_keys)
