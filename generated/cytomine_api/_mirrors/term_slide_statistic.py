"""TermSlideStatistic as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.term_slide_statistic import TermSlideStatistic


class TermSlideStatisticMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    key: str
    value: int
    color: str


def build_term_slide_statistic(row: Any) -> TermSlideStatistic:
    """Return the model of a mirror."""
    self = new(TermSlideStatistic)
    self.id = row.id
    self.key = row.key
    self.value = row.value
    self.color = row.color
    self.additional_properties = {}
    return self


def reflect_term_slide_statistic(model: Any) -> TermSlideStatisticMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.key, model.value, model.color)):
        raise RefusedError
    return TermSlideStatisticMirror(model.id, model.key, model.value, model.color)


QUICK = Quick(TermSlideStatisticMirror, build_term_slide_statistic, reflect_term_slide_statistic)
