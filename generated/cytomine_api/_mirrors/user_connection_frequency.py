"""UserConnectionFrequency as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_connection_frequency import UserConnectionFrequency


class UserConnectionFrequencyMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    user: int
    frequency: int


def build_user_connection_frequency(row: Any) -> UserConnectionFrequency:
    """Return the model of a mirror."""
    self = new(UserConnectionFrequency)
    self.user = row.user
    self.frequency = row.frequency
    self.additional_properties = {}
    return self


def reflect_user_connection_frequency(model: Any) -> UserConnectionFrequencyMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.user, model.frequency)):
        raise RefusedError
    return UserConnectionFrequencyMirror(model.user, model.frequency)


QUICK = Quick(
    UserConnectionFrequencyMirror, build_user_connection_frequency, reflect_user_connection_frequency
)
