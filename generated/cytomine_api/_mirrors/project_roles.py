"""ProjectRoles as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_roles import ProjectRoles


class ProjectRolesMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    admin: bool
    representative: bool


def build_project_roles(row: Any) -> ProjectRoles:
    """Return the model of a mirror."""
    self = new(ProjectRoles)
    self.admin = row.admin
    self.representative = row.representative
    self.additional_properties = {}
    return self


def reflect_project_roles(model: Any) -> ProjectRolesMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.admin, model.representative)):
        raise RefusedError
    return ProjectRolesMirror(model.admin, model.representative)


QUICK = Quick(ProjectRolesMirror, build_project_roles, reflect_project_roles)
