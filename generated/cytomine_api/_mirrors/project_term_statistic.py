"""ProjectTermStatistic as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_term_statistic import ProjectTermStatistic


class ProjectTermStatisticMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    key: str
    value: int


def build_project_term_statistic(row: Any) -> ProjectTermStatistic:
    """Return the model of a mirror."""
    self = new(ProjectTermStatistic)
    self.key = row.key
    self.value = row.value
    self.additional_properties = {}
    return self


def reflect_project_term_statistic(model: Any) -> ProjectTermStatisticMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.key, model.value)):
        raise RefusedError
    return ProjectTermStatisticMirror(model.key, model.value)


QUICK = Quick(ProjectTermStatisticMirror, build_project_term_statistic, reflect_project_term_statistic)
