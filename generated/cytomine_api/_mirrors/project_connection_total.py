"""ProjectConnectionTotal as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_connection_total import ProjectConnectionTotal


class ProjectConnectionTotalMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    project: int
    total: int


def build_project_connection_total(row: Any) -> ProjectConnectionTotal:
    """Return the model of a mirror."""
    self = new(ProjectConnectionTotal)
    self.project = row.project
    self.total = row.total
    self.additional_properties = {}
    return self


def reflect_project_connection_total(model: Any) -> ProjectConnectionTotalMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.project, model.total)):
        raise RefusedError
    return ProjectConnectionTotalMirror(model.project, model.total)


QUICK = Quick(ProjectConnectionTotalMirror, build_project_connection_total, reflect_project_connection_total)
