"""UserStatistic as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_statistic import UserStatistic


class UserStatisticMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    key: str
    username: str
    value: int


def build_user_statistic(row: Any) -> UserStatistic:
    """Return the model of a mirror."""
    self = new(UserStatistic)
    self.id = row.id
    self.key = row.key
    self.username = row.username
    self.value = row.value
    self.additional_properties = {}
    return self


def reflect_user_statistic(model: Any) -> UserStatisticMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.key, model.username, model.value)):
        raise RefusedError
    return UserStatisticMirror(model.id, model.key, model.username, model.value)


QUICK = Quick(UserStatisticMirror, build_user_statistic, reflect_user_statistic)
