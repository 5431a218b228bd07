"""TermlessSlideStatistic as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.termless_slide_statistic import TermlessSlideStatistic


class TermlessSlideStatisticMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    value: int


def build_termless_slide_statistic(row: Any) -> TermlessSlideStatistic:
    """Return the model of a mirror."""
    self = new(TermlessSlideStatistic)
    self.value = row.value
    self.additional_properties = {}
    return self


def reflect_termless_slide_statistic(model: Any) -> TermlessSlideStatisticMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.value,)):
        raise RefusedError
    return TermlessSlideStatisticMirror(model.value)


QUICK = Quick(TermlessSlideStatisticMirror, build_termless_slide_statistic, reflect_termless_slide_statistic)
