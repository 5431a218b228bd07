"""ProjectMemberChange as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    new,
    reflected,
)

from cytomine_api._mirrors.project_member_change_data import (
    ProjectMemberChangeDataMirror,
    build_project_member_change_data,
    reflect_project_member_change_data,
)
from cytomine_api.models.project_member_change import ProjectMemberChange
from cytomine_api.models.project_member_change_data import ProjectMemberChangeData


class ProjectMemberChangeMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    data: ProjectMemberChangeDataMirror


REFLECT: Reflect = {ProjectMemberChangeData: reflect_project_member_change_data}


def build_project_member_change(row: Any) -> ProjectMemberChange:
    """Return the model of a mirror."""
    self = new(ProjectMemberChange)
    self.data = build_project_member_change_data(row.data)
    self.additional_properties = {}
    return self


def reflect_project_member_change(model: Any) -> ProjectMemberChangeMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return ProjectMemberChangeMirror(
        reflect_project_member_change_data(model.data)
        if type(model.data) is ProjectMemberChangeData
        else reflected(model.data, REFLECT)
    )


QUICK = Quick(ProjectMemberChangeMirror, build_project_member_change, reflect_project_member_change)
