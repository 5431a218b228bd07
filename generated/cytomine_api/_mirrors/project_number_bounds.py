"""ProjectNumberBounds as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.project_number_bounds import ProjectNumberBounds


class ProjectNumberBoundsMirror(Mirror, rename={"list_": "list"}):
    """What is exactly as the document says, and nothing else."""

    min: int | None
    max: int | None
    list_: list[int]


def build_project_number_bounds(row: Any) -> ProjectNumberBounds:
    """Return the model of a mirror."""
    self = new(ProjectNumberBounds)
    self.min = row.min
    self.max = row.max
    self.list_ = row.list_
    self.additional_properties = {}
    return self


def reflect_project_number_bounds(model: Any) -> ProjectNumberBoundsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.min, model.max)):
        raise RefusedError
    return ProjectNumberBoundsMirror(model.min, model.max, plain_list(model.list_))


QUICK = Quick(ProjectNumberBoundsMirror, build_project_number_bounds, reflect_project_number_bounds)
