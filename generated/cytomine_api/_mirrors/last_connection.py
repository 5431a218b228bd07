"""LastConnection as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.last_connection import LastConnection


class LastConnectionMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    user: int
    created: int


def build_last_connection(row: Any) -> LastConnection:
    """Return the model of a mirror."""
    self = new(LastConnection)
    self.user = row.user
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_last_connection(model: Any) -> LastConnectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.user, model.created)):
        raise RefusedError
    return LastConnectionMirror(model.user, model.created)


QUICK = Quick(LastConnectionMirror, build_last_connection, reflect_last_connection)
