"""MostActiveProject as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api._mirrors.project import ProjectMirror, build_project, reflect_project
from cytomine_api.models.most_active_project import MostActiveProject
from cytomine_api.models.project import Project


class MostActiveProjectMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    project: ProjectMirror
    users: int


REFLECT: Reflect = {Project: reflect_project}


def build_most_active_project(row: Any) -> MostActiveProject:
    """Return the model of a mirror."""
    self = new(MostActiveProject)
    self.project = build_project(row.project)
    self.users = row.users
    self.additional_properties = {}
    return self


def reflect_most_active_project(model: Any) -> MostActiveProjectMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.users,)):
        raise RefusedError
    return MostActiveProjectMirror(
        reflect_project(model.project)
        if type(model.project) is Project
        else reflected(model.project, REFLECT),
        model.users,
    )


QUICK = Quick(MostActiveProjectMirror, build_most_active_project, reflect_most_active_project)
