"""UserTermStatistic as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.user_term_count import (
    UserTermCountMirror,
    build_user_term_count,
    reflect_user_term_count,
)
from cytomine_api.models.user_term_count import UserTermCount
from cytomine_api.models.user_term_statistic import UserTermStatistic


class UserTermStatisticMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    key: str
    terms: list[UserTermCountMirror]


REFLECT: Reflect = {UserTermCount: reflect_user_term_count}


def build_user_term_statistic(row: Any) -> UserTermStatistic:
    """Return the model of a mirror."""
    self = new(UserTermStatistic)
    self.id = row.id
    self.key = row.key
    self.terms = built(row.terms, build_user_term_count)
    self.additional_properties = {}
    return self


def reflect_user_term_statistic(model: Any) -> UserTermStatisticMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.key)):
        raise RefusedError
    return UserTermStatisticMirror(model.id, model.key, reflected(model.terms, REFLECT))


QUICK = Quick(UserTermStatisticMirror, build_user_term_statistic, reflect_user_term_statistic)
