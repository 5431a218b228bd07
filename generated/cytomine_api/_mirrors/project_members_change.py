"""ProjectMembersChange as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.project_member_change_data import (
    ProjectMemberChangeDataMirror,
    build_project_member_change_data,
    reflect_project_member_change_data,
)
from cytomine_api.models.project_member_change_data import ProjectMemberChangeData
from cytomine_api.models.project_members_change import ProjectMembersChange


class ProjectMembersChangeMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    data: ProjectMemberChangeDataMirror
    status: int


REFLECT: Reflect = {ProjectMemberChangeData: reflect_project_member_change_data}


def build_project_members_change(row: Any) -> ProjectMembersChange:
    """Return the model of a mirror."""
    self = new(ProjectMembersChange)
    self.data = build_project_member_change_data(row.data)
    self.status = row.status
    self.additional_properties = {}
    return self


def reflect_project_members_change(model: Any) -> ProjectMembersChangeMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.status,)):
        raise RefusedError
    return ProjectMembersChangeMirror(
        reflect_project_member_change_data(model.data)
        if type(model.data) is ProjectMemberChangeData
        else reflected(model.data, REFLECT),
        model.status,
    )


QUICK = Quick(ProjectMembersChangeMirror, build_project_members_change, reflect_project_members_change)
