"""ProjectRepresentativeUserCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_representative_user_create import ProjectRepresentativeUserCreate


class ProjectRepresentativeUserCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    project: int
    user: int


def build_project_representative_user_create(row: Any) -> ProjectRepresentativeUserCreate:
    """Return the model of a mirror."""
    self = new(ProjectRepresentativeUserCreate)
    self.project = row.project
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_project_representative_user_create(model: Any) -> ProjectRepresentativeUserCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.project, model.user)):
        raise RefusedError
    return ProjectRepresentativeUserCreateMirror(model.project, model.user)


QUICK = Quick(
    ProjectRepresentativeUserCreateMirror,
    build_project_representative_user_create,
    reflect_project_representative_user_create,
)
