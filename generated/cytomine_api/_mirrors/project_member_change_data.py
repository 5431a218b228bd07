"""ProjectMemberChangeData as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_member_change_data import ProjectMemberChangeData


class ProjectMemberChangeDataMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    message: str


def build_project_member_change_data(row: Any) -> ProjectMemberChangeData:
    """Return the model of a mirror."""
    self = new(ProjectMemberChangeData)
    self.message = row.message
    self.additional_properties = {}
    return self


def reflect_project_member_change_data(model: Any) -> ProjectMemberChangeDataMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message,)):
        raise RefusedError
    return ProjectMemberChangeDataMirror(model.message)


QUICK = Quick(
    ProjectMemberChangeDataMirror, build_project_member_change_data, reflect_project_member_change_data
)
