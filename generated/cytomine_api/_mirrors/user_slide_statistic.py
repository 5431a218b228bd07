"""UserSlideStatistic as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_slide_statistic import UserSlideStatistic


class UserSlideStatisticMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    key: str
    value: int


def build_user_slide_statistic(row: Any) -> UserSlideStatistic:
    """Return the model of a mirror."""
    self = new(UserSlideStatistic)
    self.id = row.id
    self.key = row.key
    self.value = row.value
    self.additional_properties = {}
    return self


def reflect_user_slide_statistic(model: Any) -> UserSlideStatisticMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.key, model.value)):
        raise RefusedError
    return UserSlideStatisticMirror(model.id, model.key, model.value)


QUICK = Quick(UserSlideStatisticMirror, build_user_slide_statistic, reflect_user_slide_statistic)
