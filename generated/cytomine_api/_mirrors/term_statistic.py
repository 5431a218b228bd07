"""TermStatistic as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.term_statistic import TermStatistic


class TermStatisticMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int | None
    key: str | None
    value: int
    color: str | None


def build_term_statistic(row: Any) -> TermStatistic:
    """Return the model of a mirror."""
    self = new(TermStatistic)
    self.id = row.id
    self.key = row.key
    self.value = row.value
    self.color = row.color
    self.additional_properties = {}
    return self


def reflect_term_statistic(model: Any) -> TermStatisticMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.key, model.value, model.color)):
        raise RefusedError
    return TermStatisticMirror(model.id, model.key, model.value, model.color)


QUICK = Quick(TermStatisticMirror, build_term_statistic, reflect_term_statistic)
