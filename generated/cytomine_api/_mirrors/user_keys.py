"""UserKeys as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_keys import UserKeys


class UserKeysMirror(Mirror, rename={"public_key": "publicKey", "private_key": "privateKey"}):
    """What is exactly as the document says, and nothing else."""

    public_key: str
    private_key: str


def build_user_keys(row: Any) -> UserKeys:
    """Return the model of a mirror."""
    self = new(UserKeys)
    self.public_key = row.public_key
    self.private_key = row.private_key
    self.additional_properties = {}
    return self


def reflect_user_keys(model: Any) -> UserKeysMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.public_key, model.private_key)):
        raise RefusedError
    return UserKeysMirror(model.public_key, model.private_key)


QUICK = Quick(UserKeysMirror, build_user_keys, reflect_user_keys)
